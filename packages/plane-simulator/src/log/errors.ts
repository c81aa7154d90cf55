/** @public */
export type LogErrorReason =
  | 'AlreadyExists'
  | 'NotFound'
  | 'Conflict'
  | 'Invalid'
  | 'Expired'
  | 'UnknownResource';

/**
 * A write or read that the cluster's store refuses.
 *
 * @public
 */
export class LogError extends Error {
  readonly reason: LogErrorReason;

  constructor(reason: LogErrorReason, message: string) {
    super(message);
    this.name = 'LogError';
    this.reason = reason;
  }
}
