import {
  causeOf,
  causeOfIgnorance,
  causesAround,
  formatRef,
  healthInPlace,
  parseDuration,
  withCauses,
  withValidity,
  worstInPlace,
  type Cause,
  type ExternalSecretInput,
  type ExternalSecretObject,
  type Health,
  type Judgement,
  type KeptEvents,
  type Lookup,
  type NamespaceObject,
  type PodNeed,
  type SecretObjectDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ListedSecret } from '../../ownership/listedSecrets';
import { freshnessAt, lastSeen, lookupIn } from '../../ownership/lookupIn';
import { unknownBecause } from '../context/causes';
import type { QueryContext } from '../context/context';
import {
  deliveredIn,
  withoutObject,
  type Delivered,
  type ObjectKeys,
  type Use,
} from './delivered';
import { eventDtos } from '../wire/eventDtos';
import { judgeObject, judgeObjectThen } from './objectEvidence';
import type { PlaneView } from '../planes/planeViews';
import {
  lookupStore,
  referencedStores,
  storeId,
  storesOf,
} from '../stores/storeViews';
import {
  defined,
  wireHealth,
  wireLastKnown,
  type LastKnown,
} from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';

/** An ExternalSecret that stands in an answer, judged. */
export interface ObjectView {
  readonly id: string;
  readonly plane: PlaneView;
  readonly listed: ListedSecret;
  readonly object?: ExternalSecretObject;
  /** Where, and by what, its Secret is taken. */
  readonly use: Use;
  /** What is true of it wherever it is used. */
  readonly judged: ObjectKeys;
  /** The same when its plane was last heard from, where it is not seen now. */
  readonly lastSeen?: ObjectKeys & { readonly at: number };
}

/** An object as a whole, where it is used: as severe as the worst of its keys. */
export interface WholeObject {
  readonly health: Health;
  /** The worst of its keys. */
  readonly delivered: Delivered;
}

/** @returns the id of a listed ExternalSecret in an answer. */
export function objectId(plane: PlaneView, listed: ListedSecret): string {
  const { namespace, name } = listed;
  return `${plane.id}/${formatRef({ kind: 'ExternalSecret', namespace, name })}`;
}

/** What is known of a namespace of a plane. */
export function namespaceOf(
  plane: PlaneView,
  name: string,
  context: QueryContext,
): Lookup<NamespaceObject> {
  const { cluster } = plane.observation;
  if (!cluster) return { state: 'unknown' };
  const found = lookupIn(cluster.kinds.Namespace, name, context);
  if (found.state === 'found') return { state: 'found', value: found.value };
  return { state: found.state === 'absent' ? 'absent' : 'unknown' };
}

function eventsOf({
  plane,
  listed,
}: Pick<ObjectView, 'plane' | 'listed'>): KeptEvents | undefined {
  const { namespace, name } = listed;
  return plane.observation.cluster?.events.get(
    formatRef({ kind: 'ExternalSecret', namespace, name }),
  );
}

function eventsFreshness(
  { observation: { cluster } }: PlaneView,
  context: QueryContext,
) {
  const observation = cluster?.eventsObserved?.get('ExternalSecret');
  return observation && freshnessAt({ observation }, context);
}

function inputOf(
  plane: PlaneView,
  listed: ListedSecret,
  object: ExternalSecretObject,
  context: QueryContext,
): ExternalSecretInput {
  return {
    ...plane.judging,
    object,
    freshness: plane.observation.freshness,
    stores: referencedStores(plane, object, context),
    namespace: namespaceOf(plane, listed.namespace, context),
    events: eventsOf({ plane, listed }),
    eventsFreshness: eventsFreshness(plane, context),
  };
}

/** What would hold it back if it were there: it takes from the store of its plane. */
function besideAbsence(
  plane: PlaneView,
  judging: PlaneView['judging'],
  { namespace }: ListedSecret,
  context: QueryContext,
): readonly Cause[] {
  const { secretStore } = plane.observation.plane;
  const ref = { kind: 'ClusterSecretStore', name: secretStore ?? '' } as const;
  const lookup = lookupStore(plane, ref, context);
  return causesAround(
    judging,
    secretStore ? [{ ref, lookup }] : [],
    namespace,
    namespaceOf(plane, namespace, context),
  );
}

function absent(
  plane: PlaneView,
  listed: ListedSecret,
  context: QueryContext,
): Judgement {
  const { namespace, name } = listed;
  const { freshness } = plane.observation;
  const ignorance = causeOfIgnorance(freshness, plane.name);
  const gone = { verdict: 'notCreated', flags: [] } as const;
  if (ignorance) return { ...gone, cause: ignorance };
  const cause = causeOf('objectAbsent', {
    kind: 'ExternalSecret',
    namespace,
    name,
    plane: plane.name,
  });
  return withValidity(plane.judging, judging =>
    withCauses<Judgement>(
      { ...gone, cause },
      besideAbsence(plane, judging, listed, context),
    ),
  );
}

/** What is said of an object that cannot be judged, for it is not seen. */
function unseen(
  plane: PlaneView,
  listed: ListedSecret,
  context: QueryContext,
): Judgement {
  const { found, name } = listed;
  if (found.state === 'absent') return absent(plane, listed, context);
  if (found.state === 'malformed') {
    const reason = causeOf(
      'malformedObject',
      { kind: 'ExternalSecret', name, plane: plane.name },
      found.object.reason,
    );
    return unknownBecause(reason);
  }
  const { freshness } = plane.observation;
  return unknownBecause(
    causeOfIgnorance(freshness, plane.name),
    'since' in freshness ? freshness.since : undefined,
  );
}

function then(
  plane: PlaneView,
  input: ExternalSecretInput,
): ObjectView['lastSeen'] {
  const { freshness } = input;
  const keys = judgeObjectThen(plane, input);
  return keys && 'asOf' in freshness && freshness.asOf !== undefined
    ? { ...keys, at: freshness.asOf }
    : undefined;
}

/** Judges an ExternalSecret that a RenderedRelease lists, for the place that it is used in. */
export function objectView(
  plane: PlaneView,
  listed: ListedSecret,
  context: QueryContext,
  used: Omit<Use, 'needs'> = {},
): ObjectView {
  const object = lastSeen(listed.found);
  const needs = needsOfTarget(listed, object);
  const input = object && inputOf(plane, listed, object, context);
  const judged = input
    ? judgeObject(plane, input, needs.length > 0 || used.declared)
    : withoutObject(unseen(plane, listed, context), context);
  return {
    id: objectId(plane, listed),
    plane,
    listed,
    object,
    use: { ...used, needs },
    judged,
    lastSeen: input && then(plane, input),
  };
}

/** What is true of an object as a whole. */
export function seenAs(judged: ObjectKeys, use: Use): WholeObject {
  const delivered = worstInPlace(deliveredIn(judged, use));
  const { health } = judged.deliverer;
  return { health: healthInPlace(health, delivered), delivered };
}

/** What pods take of the Secret that it writes. */
function needsOfTarget(
  { needs = [], name }: ListedSecret,
  object: ExternalSecretObject | undefined,
): readonly PodNeed[] {
  const target = object?.target.name ?? name;
  return needs.filter(({ secret }) => secret === target);
}

/** What was true of a key, or of all, when the plane was last heard from; said only where that is not known now. */
export function lastKnownOf(
  { lastSeen: seen, use, judged }: ObjectView,
  key: string | null = null,
): LastKnown | undefined {
  const { health } = judged.deliverer;
  if (!seen || health.verdict !== 'unknown') return undefined;
  const keys = deliveredIn(seen, use);
  const own = keys.find(each => each.key === key) ?? worstInPlace(keys);
  const { verdict } = seen.deliverer.health;
  const { severity, delivery } = own;
  return { verdict, severity, delivery: delivery.state, at: seen.at };
}

function lookupState({ found }: ListedSecret): SecretObjectDto['lookup'] {
  return found.state === 'malformed' ? 'unknown' : found.state;
}

function refreshOf(
  object: ExternalSecretObject | undefined,
): SecretObjectDto['refresh'] {
  const parsed = parseDuration(object?.refreshInterval);
  return defined({
    policy: object?.refreshPolicy ?? 'Periodic',
    interval: object?.refreshInterval,
    intervalMs: parsed.ok ? parsed.ms : undefined,
  });
}

function generatorsOf(
  object: ExternalSecretObject,
): SecretObjectDto['generators'] {
  return [...object.data, ...object.dataFrom].flatMap(({ generatorRef }) =>
    generatorRef ? [{ kind: generatorRef.kind, name: generatorRef.name }] : [],
  );
}

/** @returns an ExternalSecret as it stands in an answer. */
export function objectDto(view: ObjectView): SecretObjectDto {
  const { object, plane, listed } = view;
  return defined({
    id: view.id,
    planeId: plane.id,
    kind: 'ExternalSecret',
    namespace: listed.namespace,
    name: listed.name,
    lookup: lookupState(listed),
    health: wireHealth(seenAs(view.judged, view.use).health),
    lastKnown: wireLastKnown(lastKnownOf(view)),
    storeIds: object
      ? storesOf(object).map(store => storeId(plane.id, store))
      : [],
    generators: object ? generatorsOf(object) : [],
    refresh: refreshOf(object),
    target: object && {
      name: object.target.name,
      creationPolicy: object.target.creationPolicy,
    },
    keys: object?.data.length ?? 0,
    createdAt: wireTime(object?.meta.createdAt),
    events: eventDtos(eventsOf(view)),
  });
}
