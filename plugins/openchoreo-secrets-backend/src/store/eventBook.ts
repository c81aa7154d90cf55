import { isDeepStrictEqual } from 'node:util';
import {
  formatRef,
  keepEvent,
  parseEvent,
  type EventObject,
  type KeptEvents,
  type KindObservation,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSink, ListStage } from './kindSink';
import type { Compactor } from './compactor';
import type { Revision } from './revision';
import { sameNews } from './sameNews';
import { SharedMap } from './sharedMap';

const MAX_OBJECTS = 20_000;

interface Origin {
  /** Of the object the events are about: one made anew under the same name starts empty. */
  readonly uid?: string;
  readonly recorded: number;
  readonly lastAt: number;
}

const SLOTS = [
  'lastCause',
  'lastDataChange',
  'lastHeartbeat',
  'lastMissing',
] as const;

function sameSlots(a: KeptEvents, b: KeptEvents): boolean {
  return SLOTS.every(
    slot => a[slot] === b[slot] || isDeepStrictEqual(a[slot], b[slot]),
  );
}

/**
 * What is kept of the Events of one cluster. Events expire there within the
 * hour and are kept here for as long as the object they are about stands.
 */
export class EventBook {
  private readonly kept = new SharedMap<KeptEvents>();
  private readonly origins = new Map<string, Origin>();
  private readonly observed = new Map<string, KindObservation>();
  private recorded = 0;

  constructor(
    private readonly compactor: Compactor,
    private readonly revision: Revision,
    private readonly maxObjects: number = MAX_OBJECTS,
  ) {}

  /** The place for the events about one kind. */
  sink(kind: string): KindSink {
    return {
      beginList: () => this.stage(),
      upsert: raw => this.record(raw),
      // The cluster forgets; that is why there is this book.
      remove: () => {},
      observe: observation => {
        const before = this.observed.get(kind);
        this.observed.set(kind, observation);
        if (before && sameNews(before, observation)) this.revision.heard();
        else this.revision.contentChanged();
      },
    };
  }

  snapshot(): ReadonlyMap<string, KeptEvents> {
    return this.kept.frozen();
  }

  observations(): ReadonlyMap<string, KindObservation> {
    return new Map(this.observed);
  }

  /** An object stands as `uid`: what was kept of an earlier one of that name goes. */
  seen(key: string, uid: string): void {
    const origin = this.origins.get(key);
    if (origin?.uid && origin.uid !== uid) this.drop(key);
  }

  drop(key: string): void {
    this.origins.delete(key);
    if (this.kept.delete(key)) this.revision.contentChanged();
  }

  /** Begins a list of objects of `kind`; the answer drops the events of those that it did not find. */
  beginPrune(kind: string): (keys: ReadonlySet<string>) => void {
    const before = this.recorded;
    return keys => {
      for (const [key, origin] of [...this.origins]) {
        const [prefix, ...rest] = key.split('/');
        const gone = prefix === kind && !keys.has(rest.join('/'));
        // An event that came during the list may be of an object newer than it.
        if (gone && origin.recorded <= before) this.drop(key);
      }
    };
  }

  private stage(): ListStage {
    // What a list no longer holds stays, so there is nothing to replace.
    return { add: raw => this.record(raw), commit: () => {} };
  }

  private record(raw: unknown): void {
    const parsed = parseEvent(raw);
    if (parsed.ok) this.keep(parsed.object);
  }

  private keep({ involved, event }: EventObject): void {
    const key = formatRef(involved);
    const origin = this.origins.get(key);
    const { uid } = involved;
    const other = origin?.uid && uid && origin.uid !== uid;
    if (other && origin.lastAt > event.lastAt) return;
    const before = other ? undefined : this.kept.get(key);
    const kept = keepEvent(before, event);
    if (before && sameSlots(before, kept)) return;
    this.recorded += 1;
    const lastAt = Math.max(event.lastAt, other ? 0 : (origin?.lastAt ?? 0));
    // Taken out and put in again, so that the longest untouched come first.
    this.origins.delete(key);
    this.origins.set(key, {
      uid: uid ?? origin?.uid,
      recorded: this.recorded,
      lastAt,
    });
    this.kept.set(key, this.compactor.compact(kept));
    this.revision.contentChanged();
    if (this.origins.size > this.maxObjects) this.dropOldest();
  }

  private dropOldest(): void {
    const [oldest] = this.origins.keys();
    if (oldest !== undefined) this.drop(oldest);
  }
}
