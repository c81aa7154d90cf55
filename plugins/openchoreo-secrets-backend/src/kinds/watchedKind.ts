import {
  objectKey,
  type KeptMeta,
  type Parsed,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Combine } from './combineObservations';

/** What is told of any object, whatever its kind. */
interface WatchedObject {
  readonly meta: KeptMeta;
}

/** What is known of an object that cannot be read. */
export type UnreadRef = Extract<Parsed<unknown>, { ok: false }>['ref'];

/** External Secrets Operator, as the configuration says where it runs. */
export interface OperatorPlace {
  readonly namespace: string;
  readonly deployment: string;
}

/** One list that makes up a kind, or a part of it. */
export interface KindList {
  /** Tells the lists of a kind apart. */
  readonly part: string;
  /** By their plural; the first that a cluster serves is listed, where a kind was renamed. */
  readonly resources: readonly string[];
  /** Of all namespaces unless it says so. */
  readonly namespace?: 'ofOperator';
  readonly query?: (
    operator: OperatorPlace,
  ) => Readonly<Record<string, string>>;
  /** More than the documented roles allow: where it is refused nothing is missing, and nothing is said. */
  readonly beyondRoles?: true;
}

/** The right to read a kind, as `docs/rights.md` explains it. */
export interface ReadRight {
  readonly tells: string;
  readonly without: string;
}

/** Where the objects of a kind are listed. */
export interface ListedKind {
  /** The core group has no name. */
  readonly group: string;
  /** Those that are read, the preferred first. */
  readonly versions: readonly string[];
  /** Every cluster serves it, so that discovery is not asked. */
  readonly builtIn?: true;
  readonly lists: readonly KindList[];
  readonly metadataOnly?: true;
  /** Events about it are followed, too. */
  readonly events?: true;
  /** Kinds that serve the same share it. */
  readonly right: ReadRight;
}

/** A kind that is watched: how it is read, and what is kept of it, too. */
export interface WatchedKind<T> extends ListedKind {
  readonly read: (raw: unknown) => Parsed<T>;
  readonly keyOf: (object: T) => string;
  readonly uidOf: (object: T) => string;
  /** The key of one that cannot be read, the same as when it could be: by that it is mended, spoilt and deleted. */
  readonly keyOfRef: (
    ref: UnreadRef & { readonly name: string },
    part: string,
  ) => string;
  /** What is carried on from an object as it was known to one as it is now. */
  readonly keep?: (before: T | undefined, next: T, now: number) => T;
  /** Makes one observation of those of its lists. */
  readonly combine?: Combine;
}

/** Kinds by their names. */
export type Registry<Kinds> = {
  readonly [K in keyof Kinds]: WatchedKind<Kinds[K]>;
};

/** What is kept of each kind of a registry. */
export type KeptOf<R> = {
  readonly [K in keyof R]: R[K] extends WatchedKind<infer T> ? T : never;
};

/** What has to be said of a kind; the rest is the same for almost all. */
type Said<T> = Omit<WatchedKind<T>, 'keyOf' | 'keyOfRef' | 'uidOf'> &
  Partial<Pick<WatchedKind<T>, 'keyOf' | 'keyOfRef'>>;

/** An entry of a registry: by namespace and name unless it says otherwise. */
export function watched<T extends WatchedObject>(
  said: Said<T>,
): WatchedKind<T> {
  return {
    keyOf: ({ meta }) => objectKey(meta),
    uidOf: ({ meta }) => meta.uid,
    keyOfRef: ref => objectKey(ref),
    ...said,
  };
}

/** The one list of a kind, by the names that it has had. */
export const listOf = (...resources: string[]): readonly KindList[] => [
  { part: '', resources },
];
