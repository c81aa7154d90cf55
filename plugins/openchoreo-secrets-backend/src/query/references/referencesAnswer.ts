import {
  compareSeverity,
  componentKey,
  worstSeverity,
  type PushedDto,
  type ReferenceRowDto,
  type ReferenceUserDto,
  type ReferencesAnswerDto,
  type SecretReferenceObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  EVERYTHING,
  seeing,
  type Sees,
  type Visibility,
} from '../../access/visibility';
import { environmentsOf } from '../../ownership/environmentsOf';
import { freshnessAt, isComplete } from '../../ownership/lookupIn';
import { memoised } from '../../ownership/memo';
import type { KindSnapshot } from '../../observed/snapshot';
import { drawnOn } from '../fleet/drawnOn';
import type { Fleet } from '../fleet/fleet';
import type { PlatformRow } from '../fleet/platformRow';
import { entryDto } from '../fleet/stores';
import { defined, wireHealth } from '../wire/wireHealth';
import {
  namedReferences,
  type NamedReference,
  type Naming,
} from './namedReferences';
import { referencesReport, type SeenReference } from './referencesReport';

/** Which of the fleet an answer about references may draw on. */
export interface ReferencesScope {
  /** Only this namespace of the control plane. */
  readonly namespace?: string;
  readonly visibility: Visibility;
}

/** What is seen of those who name a reference; who is not seen at all names nothing. */
function seenOf(namings: readonly Naming[], sees: Sees): readonly Naming[] {
  return namings.flatMap(({ component, byWorkload, rows }): Naming[] => {
    if (!sees({ component })) return [];
    const seen = rows.filter(({ environment }) =>
      sees({ component }, environment),
    );
    return byWorkload || seen.length > 0
      ? [{ component, byWorkload, rows: seen }]
      : [];
  });
}

/** Builds take Git credentials, and no workload names them. */
const SECRET_TYPE = 'openchoreo.dev/secret-type';
const GIT = 'git-credentials';
const MANAGED_BY = 'openchoreo.dev/managed-by';

const named = memoised(namedReferences);

/** What one component takes of a reference, environment by environment: what fails in one says nothing of another. */
function placesOf(
  { component, rows }: Naming,
  { context }: Fleet,
): ReferenceUserDto['places'] {
  const { controlPlane } = context.snapshot;
  return environmentsOf(controlPlane, component, context).flatMap(
    ({ name, production }) => {
      const own = rows.filter(({ environment }) => environment === name);
      if (own.length === 0) return [];
      const worst = worstSeverity(own.map(({ health }) => health.severity));
      return [{ environment: name, production, worst }];
    },
  );
}

function usedBy(
  namings: readonly Naming[],
  fleet: Fleet,
): ReferenceRowDto['usedBy'] {
  return namings
    .map(naming => {
      const places = placesOf(naming, fleet);
      return {
        component: { ...naming.component },
        environments: places.map(({ environment }) => environment),
        places,
        worst: worstSeverity(places.map(({ worst }) => worst)),
      };
    })
    .sort(
      (a, b) =>
        compareSeverity(a.worst, b.worst) ||
        (componentKey(a.component) < componentKey(b.component) ? -1 : 1),
    );
}

function pushedDto({
  planeId,
  storeIds,
  object,
  key,
  health,
  pushed,
}: PlatformRow): PushedDto {
  return defined({
    planeId: planeId ?? '',
    storeId: storeIds[0],
    namespace: object?.namespace ?? '',
    name: object?.name ?? key,
    health: wireHealth(health),
    pushed,
  });
}

/** In which namespaces it can be told that nobody names something. */
const tellsUse = memoised(({ context }: Fleet) => {
  const { Workload, ComponentRelease, ReleaseBinding } =
    context.snapshot.controlPlane.kinds;
  const kinds: readonly KindSnapshot<unknown>[] = [
    Workload,
    ComponentRelease,
    ReleaseBinding,
  ];
  const complete = kinds.every(kind => isComplete(freshnessAt(kind, context)));
  // What cannot be read may name it.
  const unread = new Set(
    kinds.flatMap(({ malformed }) =>
      [...malformed.values()].map(({ namespace }) => namespace),
    ),
  );
  return (namespace: string | undefined) => complete && !unread.has(namespace);
});

/** Whether it can be told that nobody names it: not by who may not see everybody. */
function isUnused(
  object: SecretReferenceObject | undefined,
  users: readonly unknown[],
  { everything }: Visibility,
  fleet: Fleet,
): boolean | undefined {
  if (users.length > 0) return false;
  if (!everything) return undefined;
  if (!object || object.meta.labels[SECRET_TYPE] === GIT) return undefined;
  return tellsUse(fleet)(object.meta.namespace) ? true : undefined;
}

/** Who reads: what is visible is gone through once for all references. */
interface Seeing {
  readonly visibility: Visibility;
  readonly sees: Sees;
}

function referenceRow(
  id: string,
  of: NamedReference | undefined,
  fleet: Fleet,
  { visibility, sees }: Seeing,
): SeenReference | undefined {
  const { context } = fleet;
  const { SecretReference } = context.snapshot.controlPlane.kinds;
  const object = SecretReference.objects.get(id);
  const namings = seenOf(of?.namings ?? [], sees);
  const users = usedBy(namings, fleet);
  const pushed = (of?.pushes ?? []).map(pushedDto);
  const isThere = object || SecretReference.malformed.has(id);
  // Named by others alone, it is none of the caller's business.
  if (!isThere && users.length === 0 && pushed.length === 0) return undefined;
  const told =
    isComplete(freshnessAt(SecretReference, context)) &&
    !SecretReference.malformed.has(id);
  const seen = object ? 'found' : 'absent';
  const state: ReferenceRowDto['state'] = told ? seen : 'unknown';
  const [namespace, name] = id.split('/');
  const reference = defined({
    id,
    namespace,
    name,
    state,
    managed: object?.meta.labels[MANAGED_BY] === 'openchoreo-api',
    keys: (object?.data ?? []).map(({ secretKey, remoteKey, property }) =>
      defined({ key: secretKey, remoteKey, property }),
    ),
    usedBy: users,
    unused: isUnused(object, users, visibility, fleet),
    pushed,
    worst: worstSeverity([
      ...users.map(({ worst }) => worst),
      ...pushed.map(({ health }) => health.severity),
      ...(told ? [] : (['unknown'] as const)),
      ...(told && !object && users.length > 0 ? (['warning'] as const) : []),
    ]),
  });
  const rows = namings.flatMap(naming => naming.rows);
  return { reference, rows: [...rows, ...(of?.pushes ?? [])] };
}

/** The SecretReferences, those that are named and do not exist, and what the Secret API pushed. */
export function referencesAnswer(
  fleet: Fleet,
  scope: ReferencesScope,
): ReferencesAnswerDto {
  const byId = named(fleet);
  const { SecretReference } = fleet.context.snapshot.controlPlane.kinds;
  const ids = new Set([
    ...SecretReference.objects.keys(),
    ...SecretReference.malformed.keys(),
    ...byId.keys(),
  ]);
  const { visibility } = scope;
  const reader = { visibility, sees: seeing(visibility) };
  const seen = [...ids]
    .filter(id => !scope.namespace || id.startsWith(`${scope.namespace}/`))
    .sort()
    .flatMap(id => referenceRow(id, byId.get(id), fleet, reader) ?? []);
  const references = seen.map(({ reference }) => reference);
  const stores = new Set(
    references.flatMap(({ pushed }) =>
      pushed.flatMap(({ storeId }) => storeId ?? []),
    ),
  );
  return {
    ...(scope.namespace !== undefined && {
      report: referencesReport(seen, fleet, visibility),
    }),
    references,
    // Of what is pushed, and of what components take.
    planes: drawnOn(
      fleet,
      seen.flatMap(({ rows }) => rows.map(({ planeId }) => planeId)),
    ),
    stores: Object.fromEntries(
      fleet.stores
        .filter(({ id }) => stores.has(id))
        .map(entry => [entry.id, entryDto(entry, fleet.context)]),
    ),
  };
}

/** The same for whoever may see everything. */
export const allReferences = memoised((fleet: Fleet) =>
  referencesAnswer(fleet, { visibility: EVERYTHING }),
);
