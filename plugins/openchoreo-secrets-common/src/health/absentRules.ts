import { causeOf } from './causeActors';
import { controllerTrouble } from './controllerState';
import type { Flag } from './health';
import { isPast, isReached } from './horizon';
import { ownStop } from './stoppingInterval';
import {
  absentStore,
  refinedBy,
  refusingStore,
  unmanagedBy,
} from './storeTrouble';
import type { Rule, Syncable } from './syncable';

const isReady = ({ ready }: Syncable) => ready?.status === 'True';

/** Rule 1: going away; too long means that nobody removes its finalizer. */
const deletingRule: Rule = ({ meta, context }) => {
  const { deletionAt: since } = meta;
  if (since === undefined) return undefined;
  const stuck = isPast(context, since + context.thresholds.deletingAfterMs);
  if (!stuck) {
    return { verdict: 'deleting', flags: [], since };
  }
  const trouble = controllerTrouble(context);
  return {
    verdict: 'deleting',
    flags: trouble ? ['stuck', 'controllerDown'] : ['stuck'],
    cause: trouble ?? causeOf('unknown', { plane: context.plane }),
    since,
  };
};

/** Rule 2: a store that certainly does not exist. */
const storeMissingRule: Rule = subject => {
  if (isReady(subject)) return undefined;
  const cause = absentStore(subject.stores, subject.context);
  return (
    cause && {
      verdict: 'storeMissing',
      flags: [],
      cause,
      since: subject.ready?.lastTransitionAt,
      refreshedAt: subject.refreshAt,
    }
  );
};

/** Rule 3: a store that certainly refuses. */
const storeNotReadyRule: Rule = subject => {
  if (isReady(subject)) return undefined;
  const { stores, meta, context, ready } = subject;
  const refusing = refusingStore(stores, meta.namespace, context);
  return (
    refusing && {
      verdict: 'storeNotReady',
      flags: [],
      cause: ready ? refinedBy(subject.failure(ready), refusing) : refusing,
      since: ready?.lastTransitionAt,
      refreshedAt: subject.refreshAt,
    }
  );
};

function pendingCause(subject: Syncable, initialising: boolean) {
  const { stores, context } = subject;
  const unmanaged = unmanagedBy(stores, context);
  // Another controller is awaited where the store is not for this one.
  const trouble = unmanaged ? undefined : controllerTrouble(context);
  const flags: Flag[] = [];
  if (initialising) flags.push('initialising');
  if (unmanaged) flags.push('unmanaged');
  if (trouble) flags.push('controllerDown');
  const unexplained = initialising
    ? undefined
    : causeOf('unknown', { plane: context.plane });
  const cause = ownStop(subject) ?? unmanaged ?? trouble ?? unexplained;
  return { flags, cause };
}

/** Rule 4: nobody has taken it up yet. */
const pendingRule: Rule = subject => {
  const { meta, ready, context } = subject;
  if (ready) return undefined;
  const { createdAt } = meta;
  const initialising =
    createdAt !== undefined &&
    !isReached(context, createdAt + context.thresholds.initialisingForMs);
  return {
    verdict: 'pending',
    ...pendingCause(subject, initialising),
    since: createdAt,
    refreshedAt: subject.refreshAt,
  };
};

/** The rules that need no success, in their order. */
export const absentRules: readonly Rule[] = [
  deletingRule,
  storeMissingRule,
  storeNotReadyRule,
  pendingRule,
];
