import {
  formatRef,
  type ExternalSecretObject,
  type Health,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { findIn } from '../../ownership/listedSecrets';
import { needsOfBuild, usedByBuild } from '../builds/optionalSecret';
import { judgedForRun } from '../builds/runSecrets';
import type { QueryContext } from '../context/context';
import {
  lastKnownOf,
  objectView,
  seenAs,
  type ObjectView,
} from '../objects/objectViews';
import { outcomeOf } from '../objects/delivered';
import type { PlaneView } from '../planes/planeViews';
import { storeId, storesOf } from '../stores/storeViews';
import { buildClaims, type BuildClaim, type WorkflowRuns } from './buildClaims';
import {
  homePlane,
  isPlatformNamespace,
  isTenantNamespace,
  roleOf,
} from './placement';
import { timeless, type PlatformRow, type RowRecord } from './platformRow';

type Builds = ReadonlyMap<string, BuildClaim>;

const NO_BUILDS: Builds = new Map();

/** Whose an object is that no component lists. */
export function ownerOf(namespace: string): PlatformRow['owner'] {
  return isPlatformNamespace(namespace) ? 'platform' : 'unmanaged';
}

/** What the platform installs for itself is no developer's to mend. */
function ownedByPlatform(namespace: string, health: Health): Health {
  const { cause } = health;
  const installed =
    isPlatformNamespace(namespace) && !isTenantNamespace(namespace);
  return installed && cause?.actor === 'developer'
    ? { ...health, cause: { ...cause, actor: 'platformEngineer' } }
    : health;
}

function remoteKeysOf(object: ExternalSecretObject): readonly string[] {
  const keys = [...object.data, ...object.dataFrom].flatMap(
    ({ remoteKey }) => remoteKey ?? [],
  );
  return [...new Set(keys)];
}

/** The row of an object that no component owns. */
export function objectRow(view: ObjectView): RowRecord {
  const { plane, object } = view;
  const { namespace, name } = view.listed;
  const whole = seenAs(view.judged, view.use);
  const health = ownedByPlatform(namespace, whole.health);
  const [only, ...more] = object?.data ?? [];
  return {
    id: view.id,
    owner: ownerOf(namespace),
    key: name,
    from: 'object',
    production: false,
    remoteKeys: object ? remoteKeysOf(object) : [],
    property: more.length === 0 ? only?.property : undefined,
    planeId: plane.id,
    storeIds: object
      ? storesOf(object).map(store => storeId(plane.id, store))
      : [],
    object: { kind: 'ExternalSecret', namespace, name },
    health: timeless(health),
    delivered: outcomeOf(whole.delivered),
    lastKnown: lastKnownOf(view),
  };
}

function runsBuilds({ observation: { plane } }: PlaneView): boolean {
  return roleOf(plane.ref.kind) === 'workflow';
}

/** As the tab of the component says it: needed for as long as the run goes on. */
function rowOfBuild(
  view: ObjectView,
  { build, component, run }: BuildClaim,
  context: QueryContext,
): PlatformRow {
  const judged = judgedForRun(view.judged, run, context);
  return {
    ...objectRow({ ...view, judged }),
    owner: 'build',
    build,
    component,
  };
}

/** What builds list in the cluster of some planes, by `namespace/name`. */
export function buildsIn(
  planes: readonly PlaneView[],
  runs: WorkflowRuns,
): Builds {
  return planes.some(runsBuilds) ? buildClaims(runs) : NO_BUILDS;
}

/** An ExternalSecret of a cluster that no component lists; one without a name is told nowhere. */
export function strayRow(
  planes: readonly PlaneView[],
  { namespace, name }: { readonly namespace?: string; readonly name?: string },
  builds: Builds,
  context: QueryContext,
): PlatformRow | undefined {
  if (!namespace || !name) return undefined;
  const key = `${namespace}/${name}`;
  const plane = homePlane(planes, namespace);
  const found = findIn(plane.observation, key, context);
  const claim = builds.get(key);
  const view = objectView(
    plane,
    { namespace, name, found, needs: needsOfBuild(namespace, name) },
    context,
    claim && usedByBuild(namespace, name),
  );
  return claim ? rowOfBuild(view, claim, context) : objectRow(view);
}

/** The ExternalSecrets of a cluster that no component lists, each under one of the cluster's planes. */
export function strayRows(
  planes: readonly PlaneView[],
  claimed: ReadonlySet<string>,
  context: QueryContext,
): readonly PlatformRow[] {
  const kind = planes[0].observation.cluster?.kinds.ExternalSecret;
  if (!kind) return [];
  const { WorkflowRun } = context.snapshot.controlPlane.kinds;
  const builds = buildsIn(planes, WorkflowRun.objects);
  const named = [...kind.malformed.values()].map(each => ({ meta: each }));
  return [...kind.objects.values(), ...named].flatMap(({ meta }) =>
    claimed.has(`${meta.namespace}/${meta.name}`)
      ? []
      : (strayRow(planes, meta, builds, context) ?? []),
  );
}

/** @returns the id of an object's row. */
export function objectRowId(
  plane: PlaneView,
  kind: string,
  meta: { readonly namespace?: string; readonly name: string },
): string {
  const { namespace, name } = meta;
  return `${plane.id}/${formatRef({ kind, namespace, name })}`;
}
