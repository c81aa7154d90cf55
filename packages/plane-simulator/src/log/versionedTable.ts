import { KubeObject } from './object';

interface Version {
  readonly revision: number;
  /** Absent when this version is a deletion. */
  readonly object?: KubeObject;
}

/** Every retained version of the objects of one resource. */
export class VersionedTable {
  readonly #versions = new Map<string, Version[]>();
  #sortedKeys: readonly string[] | undefined;

  put(key: string, revision: number, object: KubeObject | undefined): void {
    const versions = this.#versions.get(key);
    if (versions) {
      versions.push({ revision, object });
      return;
    }
    this.#versions.set(key, [{ revision, object }]);
    this.#sortedKeys = undefined;
  }

  latest(key: string): KubeObject | undefined {
    return this.#versions.get(key)?.at(-1)?.object;
  }

  /** The objects that stood at a revision, in key order. */
  at(revision: number): readonly KubeObject[] {
    const objects: KubeObject[] = [];
    for (const key of this.#keys()) {
      const object = versionAt(this.#versions.get(key) ?? [], revision)?.object;
      if (object) objects.push(object);
    }
    return objects;
  }

  /** Forgets what no read at `revision` or later can need. */
  compact(revision: number): void {
    for (const [key, versions] of this.#versions) {
      const base = versionAt(versions, revision);
      const kept = versions.filter(v => v.revision > revision);
      if (base?.object) kept.unshift(base);
      if (kept.length > 0) {
        this.#versions.set(key, kept);
      } else {
        this.#versions.delete(key);
        this.#sortedKeys = undefined;
      }
    }
  }

  /** Replaces every object by what `change` makes of its latest state. */
  rewrite(revision: number, change: (object: KubeObject) => KubeObject): void {
    for (const [key, versions] of [...this.#versions]) {
      const object = versions.at(-1)?.object;
      if (object) {
        this.#versions.set(key, [{ revision, object: change(object) }]);
      } else {
        this.#versions.delete(key);
      }
    }
    this.#sortedKeys = undefined;
  }

  #keys(): readonly string[] {
    this.#sortedKeys ??= [...this.#versions.keys()].sort(bytewise);
    return this.#sortedKeys;
  }
}

function versionAt(
  versions: readonly Version[],
  revision: number,
): Version | undefined {
  for (let i = versions.length - 1; i >= 0; i--) {
    if (versions[i].revision <= revision) return versions[i];
  }
  return undefined;
}

function bytewise(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
