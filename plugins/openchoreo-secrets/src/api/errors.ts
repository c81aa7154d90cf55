/** Why secret health cannot be shown. @public */
export type SecretsErrorKind =
  /** The caller may not see it. */
  | 'forbidden'
  /** It is not known who asks, or no longer: signing in again helps. */
  | 'signedOut'
  /** It cannot be told what the caller may see. */
  | 'undecided'
  /** The back end knows no such entity. */
  | 'notFound'
  /** There is no back end, or it is not configured. */
  | 'notConfigured'
  /** The configuration of the back end is wrong. */
  | 'misconfigured'
  /** No answer, or one that tells of a failure. */
  | 'unavailable'
  /** An answer that is not of the agreed form. */
  | 'invalidAnswer';

/** What a caller is told of a wrong configuration. @public */
export interface Misconfiguration {
  /** The keys and what is wrong with each; only with the right to the platform. */
  readonly problems: readonly string[];
  /** The entity ref of the group to ask. */
  readonly platformTeam?: string;
}

/** A failed request for secret health. @public */
export class SecretsError extends Error {
  readonly kind: SecretsErrorKind;
  readonly status?: number;
  /** Of the kind `misconfigured`. */
  readonly misconfiguration?: Misconfiguration;
  /** The entity ref of the group to ask, where a refusal names it. */
  readonly platformTeam?: string;
  /** When to ask again at the earliest, where that is told, in milliseconds. */
  readonly retryAfterMs?: number;

  constructor(
    kind: SecretsErrorKind,
    message: string,
    status?: number,
    misconfiguration?: Misconfiguration,
    platformTeam = misconfiguration?.platformTeam,
    retryAfterMs?: number,
  ) {
    super(message);
    this.name = 'SecretsError';
    this.kind = kind;
    this.status = status;
    this.misconfiguration = misconfiguration;
    this.platformTeam = platformTeam;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Anything thrown, as a SecretsError. */
export function toSecretsError(error: unknown): SecretsError {
  if (error instanceof SecretsError) {
    return error;
  }
  return new SecretsError(
    'unavailable',
    error instanceof Error ? error.message : String(error),
  );
}

/** True where asking again soon may help. */
export function isTransient(error: unknown): boolean {
  const { kind } = toSecretsError(error);
  return kind === 'unavailable' || kind === 'undecided';
}
