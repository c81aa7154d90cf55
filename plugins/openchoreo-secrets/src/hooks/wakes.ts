import type {
  SignalApi,
  SignalSubscriber,
} from '@backstage/plugin-signals-react';
import {
  BEAT_MS,
  wakeChannels,
  type WakeChannels,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Who says nothing for so long is heard no more: less than a page that nobody wakes waits. */
const PATIENCE_MS = 2.4 * BEAT_MS;

/** A back end that has answered nothing for so long is listened to no longer. */
const LISTENED_MS = 180_000;

/** A page that is left for another goes on listening so long. */
const LEFT_MS = 10_000;

const MOST_ANSWERS = 100;

/** One reader at one back end, as an answer's header names it. */
interface Line {
  readonly subscribers: readonly SignalSubscriber[];
  told: number;
  beat?: number;
  patience?: ReturnType<typeof setTimeout>;
}

/**
 * Listens to the back ends that follow what is shown. They number what they
 * say again and again: who hears all of it has missed nothing; who missed
 * something, or hears nothing for a while, has to ask.
 */
export class Wakes {
  private readonly lines = new Map<string, Line>();
  /** By answer: the line on which its changes are told. */
  private readonly answers = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private leaving: ReturnType<typeof setTimeout> | undefined;

  /** @param ask - is given the answers to ask for again. */
  constructor(
    private readonly signals: SignalApi,
    private readonly ask: (isConcerned: (answer: string) => boolean) => void,
  ) {}

  /** Takes what came with an answer. */
  readonly follow = (answer: string, told: string | null): void => {
    this.answers.delete(answer);
    const channels = wakeChannels(told);
    // Who has left meanwhile listens to nothing.
    if (!told || !channels || this.listeners.size === 0) return;
    this.answers.set(answer, told);
    const [oldest] = this.answers.keys();
    if (this.answers.size > MOST_ANSWERS && oldest !== undefined) {
      this.answers.delete(oldest);
    }
    const line = this.lines.get(told) ?? this.listen(told, channels);
    line.told = Date.now();
    this.prune();
  };

  /** Whether a change of an answer is told. */
  isFollowed(answer: string): boolean {
    const told = this.answers.get(answer);
    const line = told === undefined ? undefined : this.lines.get(told);
    return line?.patience !== undefined;
  }

  /** Listens while somebody does. */
  readonly subscribe = (listener: () => void): (() => void) => {
    clearTimeout(this.leaving);
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.leaving = setTimeout(() => this.leave(), LEFT_MS);
    };
  };

  private listen(told: string, { wakes, beats }: WakeChannels): Line {
    // In this order: whoever hears a beat is woken as well.
    const subscribers = [
      this.signals.subscribe(wakes, () => this.askOn(told)),
      this.signals.subscribe(beats, ({ beat }) => {
        if (typeof beat === 'number') this.heard(told, beat);
      }),
    ];
    const line: Line = { subscribers, told: Date.now() };
    this.lines.set(told, line);
    return line;
  }

  private heard(told: string, beat: number): void {
    const line = this.lines.get(told);
    if (!line) return;
    const isNext = line.patience !== undefined && line.beat === beat - 1;
    line.beat = beat;
    clearTimeout(line.patience);
    line.patience = setTimeout(() => this.silent(told), PATIENCE_MS);
    if (isNext) return;
    this.changed();
    this.askOn(told);
  }

  private silent(told: string): void {
    const line = this.lines.get(told);
    if (!line) return;
    line.patience = undefined;
    this.changed();
    this.askOn(told);
  }

  private askOn(told: string): void {
    this.ask(answer => this.answers.get(answer) === told);
  }

  private prune(): void {
    const now = Date.now();
    for (const [told, line] of this.lines) {
      if (now - line.told > LISTENED_MS) this.end(told, line);
    }
  }

  private end(told: string, { subscribers, patience }: Line): void {
    this.lines.delete(told);
    clearTimeout(patience);
    subscribers.forEach(each => each.unsubscribe());
  }

  private leave(): void {
    this.lines.forEach((line, told) => this.end(told, line));
    this.answers.clear();
  }

  private changed(): void {
    this.listeners.forEach(each => each());
  }
}
