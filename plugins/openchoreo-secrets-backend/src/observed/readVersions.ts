import { versionOf, type ObjectVersion } from './objectVersion';

type Version = ObjectVersion['version'];

/** Versions by the keys of objects. */
export type Versions = Map<string, Version>;

/** Sets what is known of an object; nothing where it says no version. */
export function setVersion(
  versions: Versions,
  key: string,
  version: Version | undefined,
): void {
  if (version === undefined) versions.delete(key);
  else versions.set(key, version);
}

/**
 * In which version each object was read. A cluster that is set back to an
 * earlier state counts its versions from there again: the next of an object
 * may have the number of one that was read before, and say something else.
 */
export class ReadVersions {
  private known: Versions = new Map();
  /** The newest of all that was heard of. */
  private newest = 0;

  get(key: string): Version | undefined {
    return this.known.get(key);
  }

  set(key: string, version: Version | undefined): void {
    setVersion(this.known, key, version);
    if (typeof version === 'number') {
      this.newest = Math.max(this.newest, version);
    }
  }

  delete(key: string): void {
    this.known.delete(key);
  }

  replace(known: Versions): void {
    this.known = known;
  }

  /** A list shows this version: where a newer one was heard of, what was read counts no more. */
  shown(resourceVersion: string): void {
    const version = versionOf(resourceVersion);
    if (typeof version !== 'number') return;
    if (version < this.newest) this.known = new Map();
    this.newest = version;
  }
}
