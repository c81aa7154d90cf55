import {
  causeOf,
  causeOfIgnorance,
  formatRef,
  judgeExternalSecret,
  lastKnownHealth,
  parseDuration,
  type ExternalSecretInput,
  type ExternalSecretObject,
  type Health,
  type KeptEvents,
  type Lookup,
  type NamespaceObject,
  type SecretObjectDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ListedSecret } from '../ownership/listedSecrets';
import { freshnessAt, lastSeen, lookupIn } from '../ownership/lookupIn';
import { unknownBecause } from './causes';
import type { QueryContext } from './context';
import { eventDtos } from './eventDtos';
import type { PlaneView } from './planeViews';
import { referencedStores, storeId, storesOf } from './storeViews';
import {
  defined,
  wireHealth,
  wireLastKnown,
  type LastKnown,
} from './wireHealth';
import { wireTime } from './wireTime';

/** An ExternalSecret that stands in an answer, judged. */
export interface ObjectView {
  readonly id: string;
  readonly plane: PlaneView;
  readonly listed: ListedSecret;
  readonly object?: ExternalSecretObject;
  readonly health: Health;
  readonly lastKnown?: LastKnown;
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

/** What was true of the object when its plane was last heard from. */
function lastKnownOf(
  input: ExternalSecretInput,
  clockOffsetMs: number,
): LastKnown | undefined {
  const { freshness } = input;
  if (freshness.state !== 'unknown' || freshness.asOf === undefined) {
    return undefined;
  }
  const asOf = freshness.asOf + clockOffsetMs;
  // What is known of the controller now says nothing of then.
  const health = lastKnownHealth({
    ...input,
    controller: undefined,
    // The object tells times by its cluster's clock, and we heard of it by ours.
    freshness: { ...freshness, asOf },
  });
  if (!health) return undefined;
  const { verdict, severity } = health;
  return { verdict, severity, at: freshness.asOf };
}

function absent(plane: PlaneView, { namespace, name }: ListedSecret): Health {
  const { freshness } = plane.observation;
  return {
    verdict: 'notCreated',
    severity: 'error',
    flags: [],
    cause:
      causeOfIgnorance(freshness, plane.name) ??
      causeOf('objectAbsent', {
        kind: 'ExternalSecret',
        namespace,
        name,
        plane: plane.name,
      }),
  };
}

function judge(
  plane: PlaneView,
  listed: ListedSecret,
  context: QueryContext,
): Pick<ObjectView, 'health' | 'lastKnown'> {
  const { found } = listed;
  const object = lastSeen(found);
  if (object) {
    const input = inputOf(plane, listed, object, context);
    return {
      health: judgeExternalSecret(input),
      lastKnown: lastKnownOf(
        input,
        plane.observation.cluster?.clockOffsetMs ?? 0,
      ),
    };
  }
  if (found.state === 'absent') return { health: absent(plane, listed) };
  if (found.state === 'malformed') {
    const { name } = listed;
    const reason = causeOf(
      'malformedObject',
      { kind: 'ExternalSecret', name, plane: plane.name },
      found.object.reason,
    );
    return { health: unknownBecause(reason) };
  }
  const { freshness } = plane.observation;
  return {
    health: unknownBecause(
      causeOfIgnorance(freshness, plane.name),
      'since' in freshness ? freshness.since : undefined,
    ),
  };
}

/** Judges an ExternalSecret that a RenderedRelease lists. */
export function objectView(
  plane: PlaneView,
  listed: ListedSecret,
  context: QueryContext,
): ObjectView {
  return {
    id: objectId(plane, listed),
    plane,
    listed,
    object: lastSeen(listed.found),
    ...judge(plane, listed, context),
  };
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
    health: wireHealth(view.health),
    lastKnown: wireLastKnown(view.lastKnown),
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
