/** The classes that texts of operators, providers and API servers can name. @alpha */
export type TextClass =
  | 'storeAbsent'
  | 'storeNotReady'
  | 'namespaceNotAllowed'
  | 'authenticationRefused'
  | 'permissionDenied'
  | 'remoteKeyAbsent'
  | 'deniedOrAbsent'
  | 'propertyAbsent'
  | 'network'
  | 'throttled'
  | 'invalidConfiguration'
  | 'templateFailed'
  | 'ownedByAnother'
  | 'targetImmutable'
  | 'writeRefused'
  | 'generatorFailed'
  | 'classMismatch'
  | 'sourceSecretMissing';

/** What was read from a text as it came, before it was redacted and cut; no class where no rule fits. @alpha */
export interface Reading {
  readonly class?: TextClass;
  readonly params?: Readonly<Record<string, string>>;
}

/** What is known of the object that a text was written about. @alpha */
export interface TextAbout {
  /** What was tried: to deliver a Secret, to check a store, or to push into one. */
  readonly tried?: 'deliver' | 'check' | 'push';
  /** Remote keys of its spec: they may hold anything. */
  readonly keys?: readonly string[];
  /** Its own name, and those that it refers to. */
  readonly names?: readonly string[];
}
