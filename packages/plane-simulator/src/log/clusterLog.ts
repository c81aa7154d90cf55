import { isDeepStrictEqual } from 'node:util';
import { admitCreate, admitUpdate, atRevision, markDeleted } from './admission';
import { Change, LogEvent } from './change';
import { Clock } from './clock';
import { LogError } from './errors';
import { Identities } from './identities';
import { KubeObject, ObjectDraft, ObjectKey, storageKey } from './object';
import { ResourceDefinition, resourceId, ResourceRef } from './resource';
import { VersionedTable } from './versionedTable';

/** @public */
export interface ClusterLogOptions {
  readonly clock: Clock;
  /** Seeds uids: two clusters with the same name have the same uids. */
  readonly name?: string;
  readonly resources?: readonly ResourceDefinition[];
  /** Where the revision counter starts. */
  readonly revision?: number;
  /** How long history is kept; etcd is compacted every five minutes. */
  readonly compactionIntervalMs?: number;
}

/**
 * The store of one cluster: versioned objects under a single revision counter.
 *
 * @public
 */
export class ClusterLog {
  readonly clock: Clock;
  readonly #tables = new Map<string, VersionedTable>();
  readonly #resources = new Map<string, ResourceDefinition>();
  readonly #listeners = new Set<(event: LogEvent) => void>();
  readonly #identities: Identities;
  readonly #compactionIntervalMs: number;
  #history: Change[] = [];
  #revision: number;
  #compacted = 0;
  #skewMs = 0;
  #mark: { readonly at: number; readonly revision: number };

  constructor(options: ClusterLogOptions) {
    this.clock = options.clock;
    this.#identities = new Identities(options.name ?? 'cluster');
    this.#revision = options.revision ?? 1;
    this.#compactionIntervalMs = options.compactionIntervalMs ?? 300_000;
    this.#mark = { at: this.clock.now(), revision: this.#revision };
    for (const resource of options.resources ?? []) this.register(resource);
  }

  get revision(): number {
    return this.#revision;
  }

  /** Reads at a lower revision than this have expired. */
  get compactedRevision(): number {
    return this.#compacted;
  }

  get resources(): readonly ResourceDefinition[] {
    return [...this.#resources.values()];
  }

  /** The cluster's own idea of the time. */
  wallNow(): number {
    return this.clock.now() + this.#skewMs;
  }

  /** Sets the cluster's clock wrong by so much. */
  skewClock(ms: number): void {
    this.#skewMs = ms;
  }

  resource(ref: ResourceRef): ResourceDefinition | undefined {
    return this.#resources.get(resourceId(ref));
  }

  /** Adds or replaces a resource, as installing or upgrading a CRD does. */
  register(resource: ResourceDefinition): void {
    const id = resourceId(resource);
    this.#resources.set(id, resource);
    if (!this.#tables.has(id)) this.#tables.set(id, new VersionedTable());
    this.#emit({ kind: 'resource', resource });
  }

  /** Changes the served versions; none at all is a CRD that is absent. */
  setServed(ref: ResourceRef, versions: readonly string[]): void {
    this.register({ ...this.#definition(ref), versions });
  }

  get(ref: ResourceRef, key: ObjectKey): KubeObject | undefined {
    return this.#table(ref).latest(storageKey(key));
  }

  /** What stood at a revision (the current one by default), in key order. */
  list(ref: ResourceRef, revision = this.#revision): readonly KubeObject[] {
    this.#compactByAge();
    this.#assertRetained(revision);
    return this.#table(ref).at(revision);
  }

  /** The changes of one resource after a revision. */
  changesAfter(ref: ResourceRef, revision: number): readonly Change[] {
    this.#compactByAge();
    this.#assertRetained(revision);
    const id = resourceId(ref);
    return this.#history.filter(
      c => c.revision > revision && resourceId(c.resource) === id,
    );
  }

  /** As a POST does: a status is dropped where status is written apart. */
  create(ref: ResourceRef, draft: ObjectDraft): KubeObject {
    return this.#create(ref, draft, false);
  }

  /** As a PUT does: metadata and spec are replaced, status stays. */
  update(ref: ResourceRef, draft: ObjectDraft): KubeObject {
    const old = this.#existing(ref, keyOf(draft));
    return this.#replace(ref, old, draft, false);
  }

  /** Changes an object by a function of what it was; status stays. */
  modify(
    ref: ResourceRef,
    key: ObjectKey,
    change: (old: KubeObject) => ObjectDraft,
  ): KubeObject {
    const old = this.#existing(ref, key);
    return this.#replace(ref, old, change(old), false);
  }

  /** Creates or replaces an object whole, status included. */
  apply(ref: ResourceRef, draft: ObjectDraft): KubeObject {
    const old = this.get(ref, keyOf(draft));
    return old
      ? this.#replace(ref, old, draft, true)
      : this.#create(ref, draft, true);
  }

  /** Replaces the status, or computes it from the object as it was. */
  patchStatus(
    ref: ResourceRef,
    key: ObjectKey,
    status: object | ((old: KubeObject) => object),
  ): KubeObject {
    const old = this.#existing(ref, key);
    const next = typeof status === 'function' ? status(old) : status;
    return this.#replace(ref, old, { ...old, status: next }, true);
  }

  /**
   * Deletes; with finalizers on the object it is only marked, and goes when
   * an update takes the last of them off.
   */
  delete(ref: ResourceRef, key: ObjectKey): void {
    const old = this.#existing(ref, key);
    if (!old.metadata.finalizers?.length) {
      this.#commit(ref, 'deleted', old, old);
    } else if (!old.metadata.deletionTimestamp) {
      const marked = markDeleted(old, this.#timestamp());
      this.#commit(ref, 'updated', marked, old);
    }
  }

  /** Forgets history before a revision (the current one by default). */
  compact(revision = this.#revision): void {
    if (revision <= this.#compacted) return;
    this.#compacted = Math.min(revision, this.#revision);
    this.#history = this.#history.filter(c => c.revision > this.#compacted);
    for (const table of this.#tables.values()) table.compact(this.#compacted);
    this.#emit({ kind: 'compacted', revision: this.#compacted });
  }

  /**
   * Puts the counter back, as in a cluster restored from a backup: what stands
   * keeps standing, at lower resource versions than clients have seen.
   */
  resetRevision(revision = 1): void {
    this.#revision = revision;
    this.#compacted = revision;
    this.#history = [];
    this.#mark = { at: this.clock.now(), revision };
    for (const table of this.#tables.values()) {
      table.rewrite(revision, object =>
        atRevision(
          object,
          Math.min(revision, Number(object.metadata.resourceVersion)),
        ),
      );
    }
    this.#emit({ kind: 'reset', revision });
  }

  /** Calls back on everything that happens; returns how to stop it. */
  subscribe(listener: (event: LogEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #create(ref: ResourceRef, draft: ObjectDraft, seeding: boolean): KubeObject {
    const resource = this.#definition(ref);
    const name = draft.metadata.name ?? this.#generateName(draft);
    const { namespace } = draft.metadata;
    if (this.get(ref, { name, namespace })) {
      throw new LogError('AlreadyExists', `${ref.plural} "${name}" exists`);
    }
    const uid = this.#identities.uid(
      `${resourceId(ref)}/${namespace ?? ''}/${name}`,
    );
    const stamp = { name, uid, timestamp: this.#timestamp() };
    const object = admitCreate(resource, draft, stamp, seeding);
    return this.#commit(ref, 'created', object, undefined);
  }

  #replace(
    ref: ResourceRef,
    old: KubeObject,
    draft: ObjectDraft,
    seeding: boolean,
  ): KubeObject {
    const expected = draft.metadata.resourceVersion;
    if (expected !== undefined && expected !== old.metadata.resourceVersion) {
      throw new LogError('Conflict', `${old.metadata.name} has been modified`);
    }
    const next = admitUpdate(this.#definition(ref), old, draft, seeding);
    if (isDeepStrictEqual(next, old)) return old;
    const { deletionTimestamp, finalizers } = next.metadata;
    const gone = deletionTimestamp !== undefined && !finalizers?.length;
    return this.#commit(ref, gone ? 'deleted' : 'updated', next, old);
  }

  #commit(
    ref: ResourceRef,
    type: Change['type'],
    next: KubeObject,
    previous: KubeObject | undefined,
  ): KubeObject {
    this.#compactByAge();
    this.#revision += 1;
    const revision = this.#revision;
    const object = atRevision(next, revision);
    const resource = this.#definition(ref);
    const stored = type === 'deleted' ? undefined : object;
    this.#table(ref).put(storageKey(object.metadata), revision, stored);
    const change = { revision, type, resource, object, previous };
    this.#history.push(change);
    this.#emit({ kind: 'change', change });
    return object;
  }

  #compactByAge(): void {
    const at = this.clock.now();
    if (at - this.#mark.at < this.#compactionIntervalMs) return;
    const { revision } = this.#mark;
    this.#mark = { at, revision: this.#revision };
    this.compact(revision);
  }

  #assertRetained(revision: number): void {
    if (revision < this.#compacted) {
      throw new LogError('Expired', `revision ${revision} is compacted`);
    }
  }

  #existing(ref: ResourceRef, key: ObjectKey): KubeObject {
    const object = this.get(ref, key);
    if (object) return object;
    throw new LogError('NotFound', `${ref.plural} "${key.name}" not found`);
  }

  #definition(ref: ResourceRef): ResourceDefinition {
    const resource = this.resource(ref);
    if (resource) return resource;
    throw new LogError('UnknownResource', `no resource ${resourceId(ref)}`);
  }

  #table(ref: ResourceRef): VersionedTable {
    const table = this.#tables.get(resourceId(ref));
    if (table) return table;
    throw new LogError('UnknownResource', `no resource ${resourceId(ref)}`);
  }

  #generateName(draft: ObjectDraft): string {
    const { generateName } = draft.metadata;
    if (generateName) return generateName + this.#identities.suffix();
    throw new LogError('Invalid', 'name or generateName is required');
  }

  #timestamp(): string {
    return new Date(this.wallNow()).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  #emit(event: LogEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}

function keyOf(draft: ObjectDraft): ObjectKey {
  const { name, namespace } = draft.metadata;
  if (name) return { name, namespace };
  throw new LogError('Invalid', 'metadata.name is required');
}
