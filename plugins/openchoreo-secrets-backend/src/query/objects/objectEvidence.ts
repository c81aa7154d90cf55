import {
  asLastSeen,
  eventEvidenceOf,
  judgeExternalSecret,
  keyDeliveries,
  objectKey,
  type DeliveryEvidence,
  type ExternalSecretInput,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { inGroup, type Grouping } from '../../ownership/grouped';
import type { ObjectKeys } from './delivered';
import type { PlaneView } from '../planes/planeViews';

const targetKey = ({ meta, target }: ExternalSecretObject) =>
  `${meta.namespace}/${target.name}`;

/** The ExternalSecrets of a cluster by the Secret that they want. */
const byTarget: Grouping<ExternalSecretObject> = { groupOf: targetKey };

/** The others that want the same Secret: asked for where one was refused it. */
function rivalsOf(
  { object, freshness }: ExternalSecretInput,
  { observation: { cluster } }: PlaneView,
): DeliveryEvidence['rivals'] {
  if (object.ready?.status !== 'False') return undefined;
  if (!cluster || freshness.state !== 'fresh') return { state: 'unknown' };
  const { objects } = cluster.kinds.ExternalSecret;
  const wanting = inGroup(objects, byTarget, targetKey(object));
  const value = wanting.filter(({ meta }) => meta.uid !== object.meta.uid);
  return { state: 'found', value };
}

/** Whether the Secret exists, where that was asked for and answered. */
function lookedUp(
  object: ExternalSecretObject,
  { observation: { cluster } }: PlaneView,
): DeliveryEvidence['secret'] {
  const presence = cluster?.secretPresence?.get(targetKey(object));
  return !presence || presence.state === 'unknown'
    ? undefined
    : { exists: presence.state === 'present', asOf: presence.asOf };
}

/** The keys that it had when it last succeeded, where that was seen. */
function keysThen(
  { meta }: ExternalSecretObject,
  { observation: { cluster } }: PlaneView,
): DeliveryEvidence['keysThen'] {
  const synced = cluster?.syncedKeys?.get(objectKey(meta));
  return synced?.uid === meta.uid ? synced.keys : undefined;
}

/** Since when no Event is missed, by the clock of the cluster. */
function eventsSeenSince({ observation: { cluster } }: PlaneView) {
  const seen = cluster?.eventsObserved?.get('ExternalSecret')?.seenSince;
  return seen === undefined ? undefined : seen + (cluster?.clockOffsetMs ?? 0);
}

/** The verdict on an ExternalSecret, and what is there of each of its keys. */
function judged(evidence: Omit<DeliveryEvidence, 'health'>): ObjectKeys {
  const { input } = evidence;
  const health = judgeExternalSecret(input);
  const { now, thresholds, object, horizon } = input;
  return {
    keys: keyDeliveries({ ...evidence, health }),
    deliverer: {
      health,
      createdAt: object.meta.createdAt,
      now,
      thresholds,
      horizon,
    },
  };
}

/** What is known now of an ExternalSecret that was seen. */
export function judgeObject(
  plane: PlaneView,
  input: ExternalSecretInput,
  needed: boolean | undefined,
): ObjectKeys {
  return judged({
    input,
    needed: needed || undefined,
    events: eventEvidenceOf(input.events, {
      seenSince: eventsSeenSince(plane),
      refreshAt: input.object.refreshAt,
      now: input.now,
      horizon: input.horizon,
    }),
    secret: lookedUp(input.object, plane),
    keysThen: keysThen(input.object, plane),
    rivals: rivalsOf(input, plane),
  });
}

/** The same as of the last moment its plane was heard from; nothing where it is seen now. */
export function judgeObjectThen(
  plane: PlaneView,
  input: ExternalSecretInput,
): ObjectKeys | undefined {
  const then = asLastSeen({
    ...input,
    // Then does not go on.
    horizon: undefined,
    // What is known of the controller now says nothing of then.
    controller: undefined,
    // Nor what is known of its stores: the next refresh was not to come.
    stores: [],
    freshness: byItsClock(plane, input),
  });
  return then && judged({ input: then });
}

/** The object tells times by its cluster's clock, and we heard of it by ours. */
function byItsClock(
  { observation: { cluster } }: PlaneView,
  { freshness }: ExternalSecretInput,
): ExternalSecretInput['freshness'] {
  if (freshness.state !== 'unknown' || freshness.asOf === undefined) {
    return freshness;
  }
  return {
    ...freshness,
    asOf: freshness.asOf + (cluster?.clockOffsetMs ?? 0),
  };
}
