import {
  formatRef,
  type PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { observePlane } from '../../ownership/planeObservation';
import type { QueryContext } from '../context/context';
import { controlPlaneRef } from '../planes/controlPlaneView';
import { planeView, type PlaneView } from '../planes/planeViews';
import { allComponents } from './allComponents';
import { atOnce } from './atOnce';
import { rowsOfComponent } from './componentRows';
import { clusterKeyOf } from './placement';
import { fleetPlanes } from './fleetPlanes';
import type { PlatformRow } from './platformRow';
import { pushRows } from './pushRows';
import { resourceRows } from './resourceRows';
import { rowsByStore, storeEntries, type StoreEntry } from './storeEntries';
import { strayRows } from './strayRows';
import { Claims } from './claims';
import { clusterExternalSecretRows } from './clusterExternalSecretRows';

/** Everything that a platform engineer's answers are made from, judged once for one snapshot and moment. */
export interface Fleet {
  readonly context: QueryContext;
  /** The id of the control plane. */
  readonly controlPlane: string;
  readonly views: ReadonlyMap<string, PlaneView>;
  /** As they stand in answers, the control plane first. */
  readonly planes: readonly PlaneDto[];
  /** Each secret once: what one cluster answers takes nothing away of another, whatever id it claims. */
  readonly rows: readonly PlatformRow[];
  /** What is wrong without any secret to show it. */
  readonly troubles: readonly PlatformRow[];
  readonly stores: readonly StoreEntry[];
}

/** Planes that live in one cluster; a plane without access stands alone. */
export function byCluster(planes: Iterable<PlaneView>): readonly PlaneView[][] {
  const groups = groupBy(planes, plane => clusterKeyOf(plane) ?? plane.id);
  return [...groups.values()];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : 1;

/** Views all planes, one a step. */
export function* viewSteps(
  context: QueryContext,
): Generator<void, Fleet['views']> {
  const { snapshot } = context;
  const views = new Map<string, PlaneView>();
  for (const plane of snapshot.planes) {
    const view = planeView(observePlane(snapshot, plane, context), context);
    views.set(view.id, view);
    yield;
  }
  return views;
}

/** Judges the secrets of all components, one component a step. */
function* componentSteps(
  views: Fleet['views'],
  controlPlane: string,
  context: QueryContext,
) {
  const rows: PlatformRow[] = [];
  const troubles: PlatformRow[] = [];
  const claimed = new Claims();
  for (const component of allComponents(context.snapshot)) {
    const found = rowsOfComponent(component, views, controlPlane, context);
    claimed.add(found.objects);
    rows.push(...found.rows);
    troubles.push(...found.troubles);
    yield;
  }
  return { rows, troubles, claimed };
}

/**
 * Judges everything that was seen, in steps: between two of them, others may
 * have their turn. A large fleet takes seconds.
 */
export function* fleetSteps(context: QueryContext): Generator<void, Fleet> {
  const { snapshot } = context;
  const controlPlane = formatRef(controlPlaneRef(snapshot));
  const views = yield* viewSteps(context);
  const { rows, troubles, claimed } = yield* componentSteps(
    views,
    controlPlane,
    context,
  );
  const ofResources = resourceRows(views, controlPlane, context);
  claimed.add(ofResources.objects);
  for (const row of ofResources.rows) rows.push(row);
  yield;
  const clusters = byCluster(views.values());
  for (const planes of clusters) {
    const strays = strayRows(planes, claimed.in(planes[0]), context);
    for (const row of strays) rows.push(row);
    for (const row of pushRows(planes, context)) rows.push(row);
    for (const row of clusterExternalSecretRows(planes, context)) {
      rows.push(row);
    }
    yield;
  }
  rows.sort(byId);
  const byStore = rowsByStore(rows);
  yield;
  return yield* fleetWith(
    { context, controlPlane, views },
    {
      rows,
      byStore,
      troubles,
    },
  );
}

/** What was judged of all secrets. */
interface JudgedRows {
  readonly rows: readonly PlatformRow[];
  readonly byStore: ReturnType<typeof rowsByStore>;
  readonly troubles: readonly PlatformRow[];
}

/** Makes the fleet of what was judged. */
export function* fleetWith(
  seen: Pick<Fleet, 'context' | 'controlPlane' | 'views'>,
  { rows, byStore, troubles }: JudgedRows,
): Generator<void, Fleet> {
  const { views, context } = seen;
  const stores: StoreEntry[] = [];
  for (const planes of byCluster(views.values())) {
    for (const entry of storeEntries(planes, byStore, context)) {
      stores.push(entry);
    }
    yield;
  }
  return {
    ...seen,
    planes: fleetPlanes(views, context),
    rows,
    troubles,
    stores: stores.sort(byId),
  };
}

/** Judges everything that was seen, at once. */
export function fleetOf(context: QueryContext): Fleet {
  return atOnce(fleetSteps(context));
}
