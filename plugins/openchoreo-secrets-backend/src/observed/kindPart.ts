import { isDeepStrictEqual } from 'node:util';
import type {
  KindObservation,
  Parsed,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { UnreadRef, WatchedKind } from '../kinds/watchedKind';
import type { KindSink, ListStage } from './kindSink';
import type { Compactor } from './compactor';
import type { Revision } from './revision';
import { sameNews } from './sameNews';
import { isSameValue } from './sameValue';
import { SharedMap } from './sharedMap';
import type { MalformedObject } from './snapshot';

const MAX_NAMELESS = 1_000;

/** One that came by an event. */
const BY_EVENT = '#event';

/** What those without a name are kept by. */
const NAMELESS: readonly string[] = [
  BY_EVENT,
  ...Array.from({ length: MAX_NAMELESS }, (_, index) => `#${index}`),
];

/** What is known of an object that cannot be read. */
type Broken = Extract<Parsed<unknown>, { ok: false }>;

/** An object that can be named is always kept: it would pass for absent otherwise. */
function isKept(
  { ref }: { readonly ref: { readonly name?: string } },
  { size }: { readonly size: number },
): boolean {
  return ref.name !== undefined || size < MAX_NAMELESS;
}

/** What a kind is made of, and who wants to know of its objects. */
export interface KindRules<T> extends Pick<
  WatchedKind<T>,
  'read' | 'keyOf' | 'keyOfRef' | 'keep'
> {
  readonly kind: string;
  readonly compactor: Compactor;
  readonly revision: Revision;
  /** An object is there, by its key and as it is now. */
  readonly onSeen?: (key: string, object: T) => void;
  readonly now: () => number;
  readonly onGone?: (key: string) => void;
  /** Is told of every object that is seen, and when the list was heard of. */
  readonly witness?: {
    seen(object: T): void;
    heard(at: number): void;
  };
  /** A list begins; what it answers is called with the keys it found. */
  readonly onList?: () => (keys: ReadonlySet<string>) => void;
}

interface Staged<T> {
  readonly objects: Map<string, T>;
  readonly malformed: Map<string, MalformedObject>;
}

/** The objects of one list of one kind: where a loop puts what it sees. */
export class KindPart<T> implements KindSink {
  readonly objects = new SharedMap<T>();
  readonly malformed = new SharedMap<MalformedObject>();
  observation: KindObservation;

  constructor(
    private readonly rules: KindRules<T>,
    private readonly part: string,
  ) {
    this.observation = { state: 'pending', since: rules.now() };
  }

  beginList(): ListStage {
    const staged: Staged<T> = { objects: new Map(), malformed: new Map() };
    const listed = this.rules.onList?.();
    return {
      add: item => this.stage(item, staged),
      commit: () => {
        this.replace(staged);
        listed?.(new Set(staged.objects.keys()));
      },
    };
  }

  upsert(raw: unknown): void {
    const parsed = this.rules.read(raw);
    if (!parsed.ok) {
      const key = this.keyOfRef(parsed.ref, BY_EVENT);
      this.objects.delete(key);
      if (isKept(parsed, this.malformed)) {
        this.malformed.set(key, this.malformedOf(parsed));
      }
      this.rules.revision.contentChanged();
      return;
    }
    const key = this.rules.keyOf(parsed.object);
    const mended = this.malformed.delete(key);
    const before = this.objects.get(key);
    const object = this.reuse(before, parsed.object);
    if (object !== before) this.objects.set(key, object);
    if (object !== before || mended) this.rules.revision.contentChanged();
    this.rules.witness?.seen(object);
    this.rules.onSeen?.(key, object);
  }

  remove(raw: unknown): void {
    const parsed = this.rules.read(raw);
    const key = parsed.ok
      ? this.rules.keyOf(parsed.object)
      : (this.nameless(parsed) ?? this.keyOfRef(parsed.ref, ''));
    const known = this.objects.delete(key);
    const broken = this.malformed.delete(key);
    if (known || broken) this.rules.revision.contentChanged();
    this.rules.onGone?.(key);
  }

  observe(observation: KindObservation): void {
    const same = sameNews(this.observation, observation);
    this.observation = observation;
    if (same) this.rules.revision.heard();
    else this.rules.revision.contentChanged();
    if (observation.state === 'observed') {
      this.rules.witness?.heard(observation.asOf);
    }
  }

  private stage(raw: unknown, staged: Staged<T>): void {
    const parsed = this.rules.read(raw);
    if (parsed.ok) {
      const key = this.rules.keyOf(parsed.object);
      staged.objects.set(key, this.reuse(this.objects.get(key), parsed.object));
      return;
    }
    if (!isKept(parsed, staged.malformed)) return;
    const unnamed = `#${staged.malformed.size}`;
    const key = this.keyOfRef(parsed.ref, unnamed);
    staged.malformed.set(key, this.malformedOf(parsed));
  }

  /**
   * One of those without a name that say the same: which of them it is nobody
   * can tell, and nobody has to. One that is mended gets a name then, and what
   * it was stays until the next list, since nothing tells that they are one.
   */
  private nameless({ ref, reason }: Broken): string | undefined {
    if (ref.name !== undefined) return undefined;
    const isLike = (key: string) => {
      const known = this.malformed.get(key);
      return known?.name === undefined && known?.reason === reason;
    };
    return NAMELESS.map(each => this.keyOfRef(ref, each)).find(isLike);
  }

  private keyOfRef(ref: UnreadRef, unnamed: string): string {
    return this.rules.keyOfRef({ name: unnamed, ...ref }, this.part);
  }

  /** The object known before where it is equal, so that an unchanged list is no news. */
  private reuse(before: T | undefined, next: T): T {
    const { keep, compactor, now } = this.rules;
    const compact = compactor.compact(keep ? keep(before, next, now()) : next);
    return before !== undefined && isSameValue(before, compact)
      ? before
      : compact;
  }

  private replace({ objects, malformed }: Staged<T>): void {
    let changed =
      objects.size !== this.objects.size ||
      !isDeepStrictEqual(malformed, this.malformed.frozen());
    for (const [key, object] of objects) {
      if (this.objects.get(key) !== object) changed = true;
    }
    if (changed) {
      this.objects.replace(objects);
      this.malformed.replace(malformed);
      this.rules.revision.contentChanged();
    }
    const { onSeen, witness } = this.rules;
    if (!onSeen && !witness) return;
    for (const [key, object] of objects) {
      witness?.seen(object);
      onSeen?.(key, object);
    }
  }

  private malformedOf(parsed: Broken): MalformedObject {
    return { kind: this.rules.kind, ...parsed.ref, reason: parsed.reason };
  }
}
