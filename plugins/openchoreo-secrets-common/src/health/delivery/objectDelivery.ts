import type { Delivery, DeliveryFlag, Moment, UnknownReason } from './delivery';
import type { DeliveryEvidence, EventEvidence } from './evidence';
import { foreignRule } from './foreignRule';
import { CLOCK_STEP_MS } from '../eventLag';
import { successfulDelivery } from './successfulDelivery';
import { planOfExternalSecret } from '../refreshPlan';
import { hasSpecDrift } from '../specDrift';

type Rule = (evidence: DeliveryEvidence) => Delivery | undefined;

const unknown = (reason: UnknownReason, since?: Moment): Delivery => ({
  state: 'unknown',
  reason,
  basis: reason === 'notASecret' ? 'spec' : 'operator',
  flags: [],
  since,
});

const at = (time: number | undefined): Moment | undefined =>
  time === undefined ? undefined : { at: time };

const noLaterThan = (time: number | undefined): Moment | undefined =>
  time === undefined ? undefined : { at: time, bound: true };

const none = (since: Moment | undefined): Delivery => ({
  state: 'none',
  basis: 'operator',
  flags: [],
  since,
});

const unseenRule: Rule = ({ input, health }) =>
  input.freshness.state === 'fresh'
    ? undefined
    : unknown('notSeen', at(health.since));

/** What the spec says of the target, whatever the operator did. */
const targetRule: Rule = ({ input: { object }, needed }) => {
  const { target, meta, bindingName, refreshAt } = object;
  if (target.manifest) return unknown('notASecret');
  if (target.creationPolicy !== 'None') return undefined;
  // What was written under another policy is left as it is.
  const left = bindingName === target.name && refreshAt !== undefined;
  if (needed && left) return { state: 'old', basis: 'spec', flags: [] };
  return {
    state: needed ? 'none' : 'notDue',
    basis: 'spec',
    flags: [],
    since: noLaterThan(meta.createdAt),
  };
};

const deletingRule: Rule = ({ input }) => {
  const { deletionAt } = input.object.meta;
  return deletionAt === undefined
    ? undefined
    : unknown('deleting', at(deletionAt));
};

/** Neither success nor failure. Nothing was written where nobody ever took it up. */
const indefiniteRule: Rule = ({ input: { object } }) => {
  const { ready, refreshAt, meta } = object;
  if (ready?.status === 'True' || ready?.status === 'False') return undefined;
  return !ready && refreshAt === undefined
    ? none(noLaterThan(meta.createdAt))
    : unknown('indefinite', at(ready?.lastTransitionAt));
};

/** The time of the last success is written with it, and never by a failure. */
const neverSyncedRule: Rule = ({ input: { object } }) => {
  const { ready, refreshAt, meta } = object;
  if (refreshAt !== undefined) return undefined;
  return ready?.status === 'True'
    ? unknown('undated')
    : none(noLaterThan(meta.createdAt));
};

/** Success by policy, and no Secret. True stays True, so its time is not the condition's. */
const missingByPolicyRule: Rule = ({ input: { object }, events }) => {
  const { ready, refreshAt, bindingName, meta } = object;
  const reasons = ['SecretDeleted', 'SecretMissing'];
  if (ready?.status !== 'True' || !reasons.includes(ready.reason ?? '')) {
    return undefined;
  }
  if (bindingName === '') return none(noLaterThan(meta.createdAt));
  const change = events?.lastDataChange;
  const deleted = change?.reason === 'Deleted' ? change.lastAt : undefined;
  return none(at(deleted) ?? noLaterThan(refreshAt));
};

/** A name there proves only that a Secret was tried; none there, that none was. */
const unwrittenRule: Rule = ({ input: { object } }) => {
  const { bindingName, meta } = object;
  if (bindingName === undefined) return unknown('notRecorded');
  return bindingName ? undefined : none(noLaterThan(meta.createdAt));
};

/**
 * What was written last has another name than the target: its pods take a Secret
 * that is not there. The earlier one goes before the new one is made, and stays
 * where nothing is fetched.
 */
const renamedRule: Rule = ({ input: { object } }) => {
  const { bindingName, target, ready, meta, syncedResourceVersion } = object;
  if (!bindingName || bindingName === target.name) return undefined;
  // An edit that nothing stands in the way of is taken up within moments.
  const awaited = hasSpecDrift(meta.generation, syncedResourceVersion);
  return ready?.status === 'False' || !awaited ? none(undefined) : undefined;
};

/** When its Secret was deleted, if it was not made again: what the last sync deleted, no later word brings back. */
function deletedAfter(
  refreshAt: number | undefined,
  events: EventEvidence | undefined,
): number | undefined {
  const { lastDataChange, lastDeleted } = events ?? {};
  const ofLastSync =
    lastDeleted && lastDeleted.lastAt >= (refreshAt ?? 0) - CLOCK_STEP_MS;
  if (ofLastSync) return lastDeleted.lastAt;
  return lastDataChange?.reason === 'Deleted'
    ? lastDataChange.lastAt
    : undefined;
}

/** Asked for again since it is not there, or not as it was written: so is what is made once, unless it follows an edit. */
function isRemade({ input: { object, deployment } }: DeliveryEvidence) {
  const plan = planOfExternalSecret(object, deployment?.version);
  if (plan.kind !== 'once') return false;
  const { meta, syncedResourceVersion } = object;
  return (
    !plan.onChange || !hasSpecDrift(meta.generation, syncedResourceVersion)
  );
}

/** A failure touches the condition alone, so what was delivered before stays; but what is made once is made again only where it was lost. */
const failingRule: Rule = evidence => {
  const { input, events } = evidence;
  const { object } = input;
  const { ready, refreshAt: asOf, target } = object;
  if (ready?.status !== 'False') return undefined;
  const since = at(ready.lastTransitionAt);
  const deletedAt = deletedAfter(asOf, events);
  if (target.deletionPolicy === 'Delete' && deletedAt !== undefined) {
    return { state: 'none', basis: 'event', flags: [], since: at(deletedAt) };
  }
  if (isRemade(evidence)) return unknown('remade', since);
  return { state: 'old', basis: 'operator', flags: [], since, asOf };
};

/** An immutable Secret that may not be changed: what it has stays, and the operator says so (ESO before 0.20). */
const refusedRule: Rule = ({ input: { object } }) => {
  const { ready, refreshAt, target } = object;
  const refused =
    ready?.status === 'False' &&
    target.immutable &&
    /target is immutable/i.test(ready.message ?? '');
  if (!refused || refreshAt === undefined) return undefined;
  const flags: readonly DeliveryFlag[] = ['changeRefused'];
  return {
    state: 'frozen',
    basis: 'operator',
    flags,
    since: at(refreshAt),
    asOf: refreshAt,
  };
};

const RULES: readonly Rule[] = [
  unseenRule,
  targetRule,
  deletingRule,
  indefiniteRule,
  foreignRule,
  neverSyncedRule,
  missingByPolicyRule,
  unwrittenRule,
  renamedRule,
  refusedRule,
  failingRule,
  successfulDelivery,
];

/** A Secret that is looked up and is not there is not delivered, whatever the operator remembers. */
function afterLookUp(
  delivery: Delivery,
  { secret, input }: DeliveryEvidence,
): Delivery {
  const outdated = (secret?.asOf ?? 0) < (input.object.refreshAt ?? 0);
  if (!secret || secret.exists || outdated) return delivery;
  if (delivery.state === 'none' || delivery.state === 'notDue') return delivery;
  if (input.freshness.state !== 'fresh' || input.object.target.manifest) {
    return delivery;
  }
  return {
    state: 'none',
    basis: 'look-up',
    flags: [],
    since: noLaterThan(secret.asOf),
  };
}

/** What is there of an ExternalSecret as a whole: the first rule that matches wins. */
export function objectDelivery(evidence: DeliveryEvidence): Delivery {
  for (const rule of RULES) {
    const delivery = rule(evidence);
    if (delivery) return afterLookUp(delivery, evidence);
  }
  return unknown('indefinite');
}
