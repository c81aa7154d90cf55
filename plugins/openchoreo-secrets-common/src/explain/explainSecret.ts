import { compareDelivery, type KeyDelivery } from '../health/delivery/delivery';
import { deliveryText } from '../health/delivery/deliveryText';
import { effectOf, worstEffect } from '../health/delivery/effect';
import { eventEvidenceOf } from '../health/delivery/eventEvidence';
import type { DeliveryEvidence } from '../health/delivery/evidence';
import { keyDeliveries } from '../health/delivery/keyDeliveries';
import { severityOf, worstDeliverySeverity } from '../health/delivery/severity';
import { judgeExternalSecret } from '../health/externalSecret';
import type { Health } from '../health/health';
import { EVENTS_KEPT_MS } from '../model/keptEvents';
import type { ExternalSecretObject } from '../model/objects';
import type { PodNeed } from '../model/podNeeds';
import { causeOfLine } from './causeOfLine';
import {
  eventsOf,
  namespaceOf,
  storesOf,
  targetKey,
  type Cluster,
} from './cluster';
import type { ExplainedKey, ExplainedObject } from './line';

/** Its own store, and those that entries name for themselves. */
function refsOf({ storeRef, data, dataFrom }: ExternalSecretObject) {
  const refs = storeRef ? [storeRef] : [];
  for (const entry of data) if (entry.storeRef) refs.push(entry.storeRef);
  for (const entry of dataFrom) if (entry.storeRef) refs.push(entry.storeRef);
  return refs;
}

function evidenceOf(
  object: ExternalSecretObject,
  cluster: Cluster,
): DeliveryEvidence {
  const { input, options, context } = cluster;
  const { namespace, uid } = object.meta;
  const { now } = options;
  const events = eventsOf(input, uid, now);
  const judging = {
    ...context,
    object,
    stores: storesOf(refsOf(object), namespace, cluster),
    namespace: namespaceOf(namespace, cluster),
    events,
  };
  return {
    input: judging,
    health: judgeExternalSecret(judging),
    needed: needsOf(object, cluster).length > 0 || undefined,
    events: eventEvidenceOf(events, {
      seenSince:
        options.complete || input.kinds.has('Event')
          ? now - EVENTS_KEPT_MS
          : undefined,
      refreshAt: object.refreshAt,
      now,
    }),
    rivals: rivalsOf(object, cluster),
  };
}

/** The others that want the same Secret: asked for where one was refused it. */
function rivalsOf(object: ExternalSecretObject, { byTarget }: Cluster) {
  if (object.ready?.status !== 'False') return undefined;
  const wanting = byTarget.get(targetKey(object)) ?? [];
  return {
    state: 'found',
    value: wanting.filter(each => each !== object),
  } as const;
}

function needsOf(
  object: ExternalSecretObject,
  { input }: Cluster,
): readonly PodNeed[] {
  return input.needs.get(targetKey(object)) ?? [];
}

const isNone = ({ delivery }: KeyDelivery) => delivery.state === 'none';

/** The needs of one key, or of a whole Secret that is not followed by key. */
function effectOn(
  each: KeyDelivery,
  keys: readonly KeyDelivery[],
  needs: readonly PodNeed[],
) {
  const own = needs.filter(
    ({ key }) => key === undefined || each.key === null || key === each.key,
  );
  // Nobody takes this key of a Secret that pods do take.
  if (own.length === 0) return needs.length > 0 ? 'none' : undefined;
  const secret = keys.every(isNone) ? 'absent' : 'there';
  return worstEffect(own.map(need => effectOf(need, each.delivery, secret)));
}

const timeOf = (at: number | undefined) =>
  at === undefined ? null : new Date(at).toISOString();

const riskTold = ({ state }: KeyDelivery['atRisk']) =>
  state === 'unknown' ? null : state === 'yes';

function explainedKey(
  { key, delivery, atRisk, heldBackBy }: KeyDelivery,
  effect: ReturnType<typeof effectOn>,
): ExplainedKey {
  const { since, asOf, flags, basis, state } = delivery;
  return {
    key,
    delivery: state,
    basis,
    ...(delivery.state === 'foreign' && { has: delivery.has }),
    atRisk: state === 'current' && riskTold(atRisk),
    blocks: effect === undefined ? null : effect === 'blocks',
    since: timeOf(since?.at),
    asOf: timeOf(asOf),
    heldBackBy: heldBackBy ?? null,
    flags,
  };
}

/** An ingredient of a template is no key, and says nothing of the object. */
function worstKey(keys: readonly KeyDelivery[]): KeyDelivery {
  const real = keys.filter(
    ({ delivery }) => !delivery.flags.includes('notAKey'),
  );
  return [...(real.length > 0 ? real : keys)].sort((a, b) =>
    compareDelivery(b.delivery.state, a.delivery.state),
  )[0];
}

function severitiesOf(
  keys: readonly KeyDelivery[],
  effects: readonly ReturnType<typeof effectOn>[],
  health: Health,
  { input }: DeliveryEvidence,
) {
  const { now, object, thresholds } = input;
  const { createdAt } = object.meta;
  return keys.map((key, index) =>
    severityOf({
      key,
      effect: effects[index],
      health,
      createdAt,
      now,
      thresholds,
    }),
  );
}

/** Explains an ExternalSecret: what pods that start now get of it, why, and who acts. */
export function explainSecret(
  file: string,
  object: ExternalSecretObject,
  cluster: Cluster,
): ExplainedObject {
  const evidence = evidenceOf(object, cluster);
  const { health } = evidence;
  const keys = keyDeliveries(evidence);
  const needs = needsOf(object, cluster);
  const effects = keys.map(each => effectOn(each, keys, needs));
  const worst = worstKey(keys);
  const severity = worstDeliverySeverity(
    severitiesOf(keys, effects, health, evidence),
  );
  return {
    file,
    kind: object.kind,
    namespace: object.meta.namespace ?? null,
    name: object.meta.name,
    verdict: health.verdict,
    flags: health.flags,
    severity,
    delivery: worst.delivery.state,
    basis: worst.delivery.basis,
    // The object as a whole stands beside keys that no pod can take; it is no key.
    keys: keys
      .map((each, index) => explainedKey(each, effects[index]))
      .filter(({ key }) => key !== null || object.data.length === 0),
    ...causeOfLine(health.cause, deliveryText(worst)),
  };
}
