/** What releases of External Secrets Operator do differently. */
export interface OperatorTraits {
  /** Versions of ExternalSecrets and stores that its definitions serve. */
  readonly served: readonly string[];
  /**
   * What it does where the value behind an immutable Secret changed: it never
   * looks again, or fails, or goes on and keeps the first value.
   */
  readonly immutableTarget: 'leftAlone' | 'refused' | 'kept';
  /** It puts a finalizer of its own on ExternalSecrets. */
  readonly finalizer: boolean;
  /** It says so where a store's check was refused an answer; such a store was Valid before. */
  readonly validationUnknown: boolean;
  /** A store whose check fails has a reason of its own, and the provider's words in its condition. */
  readonly validationFailed: boolean;
  /** It cleans up behind a PushSecret with deletionPolicy Delete, and says that its source was deleted. */
  readonly sourceDeleted: boolean;
}

/** Whether a release like `v2.9.0` is older than a minor one. */
export function isOlder(
  version: string,
  major: number,
  minor: number,
): boolean {
  const parts = /^v(\d+)\.(\d+)\./.exec(version);
  if (!parts) throw new Error(`${version} is not like v2.9.0`);
  const [actual, second] = [Number(parts[1]), Number(parts[2])];
  return actual < major || (actual === major && second < minor);
}

function servedBy(version: string): readonly string[] {
  if (isOlder(version, 0, 16)) return ['v1beta1'];
  return isOlder(version, 0, 17) ? ['v1', 'v1beta1'] : ['v1'];
}

function immutableTargetOf(version: string): OperatorTraits['immutableTarget'] {
  if (isOlder(version, 0, 11)) return 'leftAlone';
  return isOlder(version, 0, 20) ? 'refused' : 'kept';
}

/** The traits of a release like `v2.9.0`. Recorded are 0.16.2 and 2.9.0; where they part is known from the sources. */
export function traitsOf(version: string): OperatorTraits {
  const before020 = isOlder(version, 0, 20);
  return {
    served: servedBy(version),
    immutableTarget: immutableTargetOf(version),
    finalizer: !before020,
    validationUnknown: !before020,
    validationFailed: before020,
    sourceDeleted: !isOlder(version, 2, 3),
  };
}
