import type { KeyDelivery } from '../health/delivery/delivery';
import { deliveryText } from '../health/delivery/deliveryText';
import { eventEvidenceOf } from '../health/delivery/eventEvidence';
import type { DeliveryEvidence } from '../health/delivery/evidence';
import {
  healthInPlace,
  keysInPlace,
  worstInPlace,
  type KeyInPlace,
} from '../health/delivery/inPlace';
import { keyDeliveries } from '../health/delivery/keyDeliveries';
import { judgeExternalSecret } from '../health/externalSecret';
import type { Judgement } from '../health/health';
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

const timeOf = (at: number | undefined) =>
  at === undefined ? null : new Date(at).toISOString();

const riskTold = ({ state }: KeyDelivery['atRisk']) =>
  state === 'unknown' ? null : state === 'yes';

function explainedKey({
  key,
  delivery,
  atRisk,
  heldBackBy,
  effect,
}: KeyInPlace): ExplainedKey {
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

/** What pods that start now get of an ExternalSecret, wherever it is used. */
export function keysOf(
  object: ExternalSecretObject,
  cluster: Cluster,
): { readonly health: Judgement; readonly keys: readonly KeyInPlace[] } {
  const evidence = evidenceOf(object, cluster);
  const { health, input } = evidence;
  const { now, thresholds } = input;
  const { createdAt } = object.meta;
  const keys = keysInPlace(
    keyDeliveries(evidence),
    { needs: needsOf(object, cluster) },
    { health, createdAt, now, thresholds },
  );
  return { health, keys };
}

/** Explains an ExternalSecret: what pods that start now get of it, why, and who acts. */
export function explainSecret(
  file: string,
  object: ExternalSecretObject,
  cluster: Cluster,
): ExplainedObject {
  const { health, keys } = keysOf(object, cluster);
  const worst = worstInPlace(keys);
  return {
    file,
    kind: object.kind,
    namespace: object.meta.namespace ?? null,
    name: object.meta.name,
    verdict: health.verdict,
    flags: health.flags,
    severity: worst.severity,
    delivery: worst.delivery.state,
    basis: worst.delivery.basis,
    // The object as a whole stands beside keys that no pod can take; it is no key.
    keys: keys
      .map(explainedKey)
      .filter(({ key }) => key !== null || object.data.length === 0),
    ...causeOfLine(healthInPlace(health, worst).cause, deliveryText(worst)),
  };
}
