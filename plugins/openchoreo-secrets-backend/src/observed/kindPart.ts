import type {
  KindObservation,
  Parsed,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { UnreadRef, WatchedKind } from '../kinds/watchedKind';
import type { Keys, KindSink, ListStage } from './kindSink';
import type { Compactor } from './compactor';
import { objectVersion, type ObjectVersion } from './objectVersion';
import { ReadVersions, setVersion, type Versions } from './readVersions';
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
  'read' | 'keyOf' | 'keyOfRef' | 'uidOf' | 'keep'
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
  readonly onList?: () => (keys: Keys) => void;
}

/** What a list found so far. */
interface Staged<T> {
  readonly objects: Map<string, T>;
  readonly malformed: Map<string, MalformedObject>;
  readonly versions: Versions;
  /** Those that stand in the place of others of the same names. */
  readonly remade: Map<string, T>;
}

/** An object as it is now, and as it was before. */
interface Read<T> {
  readonly ok: true;
  readonly key: string;
  readonly before: T | undefined;
  readonly object: T;
  readonly version?: ObjectVersion['version'];
}

/** So many are told of at a time. */
const TOLD_AT_ONCE = 50;

function isSameMap<V>(
  a: ReadonlyMap<string, V>,
  b: Pick<SharedMap<V>, 'size' | 'get'>,
): boolean {
  if (a.size !== b.size) return false;
  for (const [key, each] of a) if (b.get(key) !== each) return false;
  return true;
}

/** The objects of one list of one kind: where a loop puts what it sees. */
export class KindPart<T> implements KindSink {
  readonly objects = new SharedMap<T>();
  readonly malformed = new SharedMap<MalformedObject>();
  observation: KindObservation;
  private readonly versions = new ReadVersions();

  constructor(
    private readonly rules: KindRules<T>,
    private readonly part: string,
  ) {
    this.observation = { state: 'pending', since: rules.now() };
  }

  beginList(): ListStage {
    const staged: Staged<T> = {
      objects: new Map(),
      malformed: new Map(),
      versions: new Map(),
      remade: new Map(),
    };
    const listed = this.rules.onList?.();
    return {
      shows: resourceVersion => this.versions.shown(resourceVersion),
      add: item => this.stage(item, staged),
      commit: pause => {
        this.replace(staged);
        listed?.(staged.objects);
        return this.tell(staged, pause);
      },
    };
  }

  upsert(raw: unknown): void {
    const read = this.read(raw);
    if (!read.ok) {
      this.spoil(this.keyOfRef(read.ref, BY_EVENT), read);
      return;
    }
    const { key, before, object, version } = read;
    const mended = this.malformed.delete(key);
    if (object !== before) this.objects.set(key, object);
    if (object !== before || mended) this.rules.revision.contentChanged();
    this.versions.set(key, version);
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
    this.versions.delete(key);
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

  /** What cannot be read is no news where it could not be read before, for the same reason. */
  private spoil(key: string, broken: Broken): void {
    const known = this.objects.delete(key);
    this.versions.delete(key);
    const before = this.malformed.get(key);
    const after = this.malformedOf(key, broken);
    const isNews = after !== before && isKept(broken, this.malformed);
    if (isNews) this.malformed.set(key, after);
    if (known || isNews) this.rules.revision.contentChanged();
  }

  private stage(raw: unknown, staged: Staged<T>): void {
    const read = this.read(raw);
    if (read.ok) {
      const { key, before, object, version } = read;
      staged.objects.set(key, object);
      setVersion(staged.versions, key, version);
      const { uidOf } = this.rules;
      if (before && uidOf(before) !== uidOf(object)) {
        staged.remade.set(key, object);
      }
      return;
    }
    if (!isKept(read, staged.malformed)) return;
    const unnamed = `#${staged.malformed.size}`;
    const key = this.keyOfRef(read.ref, unnamed);
    staged.malformed.set(key, this.malformedOf(key, read));
  }

  /** Reads an object, unless it is known in just this version. */
  private read(raw: unknown): Read<T> | Broken {
    const { keyOf, read, uidOf } = this.rules;
    const seen = objectVersion(raw);
    const version = seen?.version;
    if (seen) {
      const key = this.keyOfRef(seen.ref, '');
      const before = this.objects.get(key);
      const isKnown =
        before !== undefined &&
        uidOf(before) === seen.uid &&
        this.versions.get(key) === version;
      if (isKnown) return { ok: true, key, before, object: before, version };
    }
    const parsed = read(raw);
    if (!parsed.ok) return parsed;
    const key = keyOf(parsed.object);
    const before = this.objects.get(key);
    const object = this.reuse(before, parsed.object);
    return { ok: true, key, before, object, version };
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

  private replace({ objects, malformed, versions }: Staged<T>): void {
    this.versions.replace(versions);
    const same =
      isSameMap(objects, this.objects) && isSameMap(malformed, this.malformed);
    if (same) return;
    this.objects.replace(objects);
    this.malformed.replace(malformed);
    this.rules.revision.contentChanged();
  }

  /** What was kept of an object that is no more must not pass for that of another: the rest has time. */
  private async tell(
    { objects, remade }: Staged<T>,
    pause?: () => Promise<void>,
  ): Promise<void> {
    const { onSeen, witness } = this.rules;
    for (const [key, object] of remade) onSeen?.(key, object);
    if (!onSeen && !witness) return;
    let told = 0;
    for (const [key, object] of objects) {
      witness?.seen(object);
      onSeen?.(key, object);
      told += 1;
      if (pause && told % TOLD_AT_ONCE === 0) await pause();
    }
  }

  private malformedOf(key: string, { ref, reason }: Broken): MalformedObject {
    const before = this.malformed.get(key);
    const after = { kind: this.rules.kind, ...ref, reason };
    return before && isSameValue(before, after) ? before : after;
  }
}
