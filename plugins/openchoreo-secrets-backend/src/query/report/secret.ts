import type {
  Cause,
  ComponentRef,
  Health,
  Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Outcome } from '../objects/delivered';

/** Where something is told of: what a report groups by. */
interface Located {
  /** A managed resource is named as a component is. */
  readonly component?: ComponentRef;
  readonly environment?: string;
  readonly production: boolean;
  readonly planeId?: string;
}

/** One key in one environment, or one object, as reports count it. */
export interface Secret extends Located {
  readonly id: string;
  /** The same in all environments. */
  readonly key: string;
  /** In the matrix of its component. */
  readonly row?: string;
  readonly storeId?: string;
  readonly objectId?: string;
  readonly health: Health;
  /** Absent for what delivers nothing to pods. */
  readonly delivered?: Outcome;
  /** The id of the secret that holds it back. */
  readonly heldBackBy?: string;
}

/** What is wrong in a place, and shows in none of its secrets. */
export interface Trouble extends Located {
  readonly severity: Severity;
  readonly cause: Cause;
}

/** What a report is made from. */
export interface Told {
  readonly secrets: readonly Secret[];
  readonly troubles: readonly Trouble[];
}

/** Several together. */
export function together(all: readonly Told[]): Told {
  return {
    secrets: all.flatMap(({ secrets }) => secrets),
    troubles: all.flatMap(({ troubles }) => troubles),
  };
}
