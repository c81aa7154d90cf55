import { causeOf } from './causeActors';
import { controllerTrouble } from './controllerState';
import { graceFor } from './grace';
import type { Cause, Flag, Judgement, Verdict } from './health';
import { isPast, isReached, isSurelyPast, mayBePast } from './horizon';
import { hasSpecDrift } from './specDrift';
import { ownStop } from './stoppingInterval';
import { absentStore, refusingStore, unmanagedBy } from './storeTrouble';
import type { Remarks, Rule, Syncable } from './syncable';
import { syncWindowAt, wasOpenFor } from './syncWindow';

/** What every verdict with Ready=True adds: troubles of its stores, and what the kind remarks. */
function remarksOf(subject: Syncable): Remarks {
  const { stores, meta, context, ready, refreshAt } = subject;
  const own: Remarks = ready ? subject.remarks(ready) : { flags: [] };
  const missing = absentStore(stores, context);
  const refusing = refusingStore(stores, meta.namespace, context);
  const flags: Flag[] = [...own.flags];
  if (missing) flags.push('storeMissing');
  if (refusing) flags.push('storeNotReady');
  if (hasSpecDrift(meta.generation, subject.syncedResourceVersion)) {
    flags.push('specDrift');
  }
  if (refreshAt === undefined) flags.push('noRefreshTime');
  else if (!isReached(context, refreshAt - context.thresholds.skewMs)) {
    flags.push('clockSkew');
  }
  return { flags, cause: missing ?? refusing ?? own.cause };
}

function judgement(
  subject: Syncable,
  verdict: Verdict,
  over: Partial<Judgement> = {},
): Judgement {
  const { flags, cause } = remarksOf(subject);
  return {
    verdict,
    flags: [...flags, ...(over.flags ?? [])],
    cause: over.cause ?? cause,
    since: 'since' in over ? over.since : subject.ready?.lastTransitionAt,
    refreshedAt: subject.refreshAt,
    dueAt: over.dueAt,
  };
}

/** Rule 7: success, by policy without a Secret. The condition's time is not this state's: True stays True. */
export const secretMissingRule: Rule = subject => {
  const cause = subject.ready && subject.missing(subject.ready);
  return (
    cause && judgement(subject, 'secretMissing', { cause, since: undefined })
  );
};

/** Rule 9: nothing is due. */
const oneShotRule: Rule = subject => {
  const { plan, context, refreshAt, meta } = subject;
  if (plan.kind !== 'once') return undefined;
  const drifted = hasSpecDrift(meta.generation, subject.syncedResourceVersion);
  const settled =
    refreshAt !== undefined &&
    isPast(context, refreshAt + context.thresholds.initialisingForMs);
  if (plan.onChange && drifted && settled) {
    const cause =
      controllerTrouble(context) ??
      causeOf('unknown', { plane: context.plane });
    return judgement(subject, 'oneShot', { cause });
  }
  return judgement(subject, 'oneShot');
};

/** An interval that cannot be read proves no success to be fresh. */
const unreadablePlanRule: Rule = subject => {
  const cause = ownStop(subject);
  return cause && judgement(subject, 'unknown', { cause });
};

interface Overdue {
  readonly dueAt: number;
  readonly grace: number;
}

function overdueOf({
  plan,
  refreshAt,
  context,
}: Syncable): Overdue | undefined {
  if (plan.kind !== 'periodic' || refreshAt === undefined) return undefined;
  const dueAt = refreshAt + plan.intervalMs;
  return {
    dueAt,
    grace: graceFor(
      plan.intervalMs,
      context.thresholds,
      context.deployment?.version,
    ),
  };
}

/** Rule 8: a window holds the refresh back, and has done so since it fell due. `dueAt` is when the window opens. */
const pausedRule: Rule = subject => {
  const overdue = overdueOf(subject);
  const { syncWindows, context } = subject;
  if (!overdue || !syncWindows) return undefined;
  if (!isPast(context, overdue.dueAt)) return undefined;
  const window = syncWindowAt(syncWindows, context);
  if (window.state !== 'closed') return undefined;
  const { dueAt, grace } = overdue;
  if (wasOpenFor(syncWindows, dueAt, context, grace)) return undefined;
  return judgement(subject, 'paused', {
    since: dueAt,
    dueAt: window.pausedUntil,
  });
};

function staleCause(subject: Syncable): { cause: Cause; flags: Flag[] } {
  const { stores, context } = subject;
  const unmanaged = unmanagedBy(stores, context);
  if (unmanaged) return { cause: unmanaged, flags: ['unmanaged'] };
  const trouble = controllerTrouble(context);
  if (trouble) return { cause: trouble, flags: ['controllerDown'] };
  return { cause: causeOf('unknown', { plane: context.plane }), flags: [] };
}

/** Rule 10: success, and nothing since. Under a controller in trouble it is that one cause, and no more than a warning. */
const staleRule: Rule = subject => {
  const overdue = overdueOf(subject);
  if (!overdue) return undefined;
  const { dueAt, grace } = overdue;
  const { context } = subject;
  if (!mayBePast(context, dueAt + grace)) return undefined;
  if (!isSurelyPast(context, dueAt + grace)) {
    const cause = causeOf('clockInDoubt', { plane: context.plane });
    return judgement(subject, 'unknown', { cause, since: undefined, dueAt });
  }
  if (subject.ageless) {
    const cause = causeOf('unknown', { plane: context.plane });
    return judgement(subject, 'unknown', { cause, dueAt });
  }
  const { cause, flags } = staleCause(subject);
  return judgement(subject, 'stale', {
    cause,
    flags,
    since: dueAt,
    dueAt,
  });
};

/** Rule 11: the rest. Without a time of success it is not proven fresh, and so not ok. */
const syncedRule: Rule = subject => {
  const overdue = overdueOf(subject);
  if (!overdue) return judgement(subject, 'synced');
  return judgement(subject, 'synced', {
    flags: isPast(subject.context, overdue.dueAt) ? ['late'] : [],
    dueAt: overdue.dueAt,
  });
};

/** The rules for Ready=True, in their order. */
export const successRules: readonly Rule[] = [
  pausedRule,
  oneShotRule,
  unreadablePlanRule,
  staleRule,
  syncedRule,
];
