import { ObjectBehaviour } from '../eso/behaviour';
import { Fields } from '../eso/fields';

/**
 * What an object has been through when the world starts. All durations are
 * before the start, like `20h` or `6d`.
 *
 * @public
 */
export interface History {
  readonly created?: string;
  /** The last success. */
  readonly lastOk?: string;
  /** The first failure since; what fails is said by provider, store and behaviour. */
  readonly failingSince?: string;
  /** The last success was real, although it would fail today: it goes wrong at the next refresh. */
  readonly wasFine?: boolean;
  /** An environment key that was added to the spec after the last success. */
  readonly keyAdded?: string;
  /** The spec was edited after all of this. */
  readonly edited?: boolean;
  readonly behaviour?: ObjectBehaviour;
  /** No controller has ever looked at it. */
  readonly untouched?: boolean;
  /** Listed by the control plane, and not there. */
  readonly absent?: boolean;
  /** Deletion was asked for, and a finalizer of someone else holds it up. */
  readonly deleting?: string;
  /** Overwrites fields of the status that its history gives. */
  readonly status?: Fields;
  /** Overwrites labels: someone else wrote the object last. */
  readonly labels?: Readonly<Record<string, string>>;
}
