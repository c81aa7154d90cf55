import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { combineAll, type Combine } from '../kinds/combineObservations';
import type { KindSink } from './kindSink';
import { KindPart, type KindRules } from './kindPart';
import { Revision } from './revision';
import type { KindSnapshot } from './snapshot';

/** How a table is made. */
export interface KindTableOptions<T> extends KindRules<T> {
  readonly combine?: Combine;
  /** Makes a witness for each list. */
  readonly witnessOf?: () => KindRules<T>['witness'];
}

interface Memo<T> {
  readonly any: number;
  readonly content: number;
  readonly snapshot: KindSnapshot<T>;
}

function merged<V>(
  maps: readonly ReadonlyMap<string, V>[],
): ReadonlyMap<string, V> {
  if (maps.length === 1) return maps[0];
  // Earlier parts win over later ones, and come first.
  const all = new Map<string, V>();
  for (const [key, value] of maps.flatMap(map => [...map])) {
    if (!all.has(key)) all.set(key, value);
  }
  return all;
}

/** One kind of one cluster, made of one or several lists. */
export class KindTable<T> {
  private readonly parts = new Map<string, KindPart<T>>();
  private readonly revision: Revision;
  private readonly pending: KindObservation;
  private memo: Memo<T> | undefined;

  constructor(private readonly options: KindTableOptions<T>) {
    this.revision = new Revision(options.revision);
    this.pending = { state: 'pending', since: options.now() };
  }

  /** The place for one list of this kind. */
  part(name: string): KindSink {
    const known = this.parts.get(name);
    if (known) return known;
    const { options, revision } = this;
    const witness = options.witnessOf?.();
    const rules = { ...options, revision, witness };
    const part = new KindPart(rules, name);
    this.parts.set(name, part);
    revision.contentChanged();
    return part;
  }

  /** An object as it stands, by its key. */
  get(key: string): T | undefined {
    for (const { objects } of this.parts.values()) {
      const object = objects.get(key);
      if (object !== undefined) return object;
    }
    return undefined;
  }

  /** Whether one that is not here is not there. */
  get isObserved(): boolean {
    return this.observation().state === 'observed';
  }

  /** What is known at this moment; the same value for as long as nothing changes. */
  snapshot(): KindSnapshot<T> {
    const { any, content } = this.revision;
    if (this.memo?.any === any) return this.memo.snapshot;
    const before = this.memo?.content === content ? this.memo : undefined;
    const snapshot = {
      ...(before?.snapshot ?? this.content()),
      observation: this.observation(),
    };
    this.memo = { any, content, snapshot };
    return snapshot;
  }

  private content(): Omit<KindSnapshot<T>, 'observation'> {
    const parts = [...this.parts.values()];
    return {
      objects: merged(parts.map(part => part.objects.frozen())),
      malformed: merged(parts.map(part => part.malformed.frozen())),
    };
  }

  private observation(): KindObservation {
    const { combine = combineAll } = this.options;
    const parts = [...this.parts.values()].map(part => ({
      observation: part.observation,
      size: part.objects.size,
    }));
    if (parts.length === 0) return this.pending;
    return parts.length === 1 ? parts[0].observation : combine(parts);
  }
}
