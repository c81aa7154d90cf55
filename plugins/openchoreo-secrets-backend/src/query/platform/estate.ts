import {
  formatRef,
  type PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { observePlane } from '../../ownership/planeObservation';
import { componentContexts, deployedComponent } from '../componentContexts';
import type { QueryContext } from '../context';
import { controlPlaneRef } from '../controlPlaneView';
import type { ObjectView } from '../objectViews';
import { planeView, type PlaneView } from '../planeViews';
import { allComponents } from './allComponents';
import { componentRows } from './componentRows';
import { clusterKeyOf } from './placement';
import { estatePlanes } from './estatePlanes';
import type { PlatformRow } from './platformRow';
import { pushRows } from './pushRows';
import { rowsByStore, storeEntries, type StoreEntry } from './storeEntries';
import { strayRows, type Claimed } from './strayRows';

/** Everything that a platform engineer's answers are made from, judged once for one snapshot and moment. */
export interface Estate {
  readonly context: QueryContext;
  /** The id of the control plane. */
  readonly controlPlane: string;
  readonly views: ReadonlyMap<string, PlaneView>;
  /** As they stand in answers, the control plane first. */
  readonly planes: readonly PlaneDto[];
  /** Each secret once. */
  readonly rows: readonly PlatformRow[];
  /** What is wrong without any secret to show it. */
  readonly troubles: readonly PlatformRow[];
  readonly stores: readonly StoreEntry[];
}

/** Planes that live in one cluster; a plane without access stands alone. */
function byCluster(planes: Iterable<PlaneView>): readonly PlaneView[][] {
  const groups = new Map<string, PlaneView[]>();
  for (const plane of planes) {
    const key = clusterKeyOf(plane) ?? plane.id;
    const group = groups.get(key);
    if (group) group.push(plane);
    else groups.set(key, [plane]);
  }
  return [...groups.values()];
}

/** What components list, by cluster. */
function claimedIn(
  objects: Iterable<ObjectView>,
): ReadonlyMap<string, Claimed> {
  const claimed = new Map<string, Set<string>>();
  for (const { plane, listed } of objects) {
    const cluster = clusterKeyOf(plane) ?? plane.id;
    const keys = claimed.get(cluster) ?? new Set();
    claimed.set(cluster, keys.add(`${listed.namespace}/${listed.name}`));
  }
  return claimed;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : 1;

/** Judges everything that was seen. */
export function estateOf(context: QueryContext): Estate {
  const { snapshot } = context;
  const controlPlane = formatRef(controlPlaneRef(snapshot));
  const views = new Map(
    snapshot.planes.map(plane => {
      const view = planeView(observePlane(snapshot, plane, context), context);
      return [view.id, view];
    }),
  );
  const { components, objects } = componentContexts(
    allComponents(snapshot).map(component =>
      deployedComponent(component, controlPlane, context),
    ),
    views,
    controlPlane,
    context,
  );
  const claimed = claimedIn(objects.values());
  const ofComponents = components.map(of => componentRows(of, context));
  const clusters = byCluster(views.values());
  const rows = [
    ...ofComponents.flatMap(of => of.rows),
    ...clusters.flatMap(planes => {
      const key = clusterKeyOf(planes[0]) ?? planes[0].id;
      return [
        ...strayRows(planes, claimed.get(key) ?? new Set(), context),
        ...pushRows(planes, context),
      ];
    }),
  ].sort(byId);
  const byStore = rowsByStore(rows);
  return {
    context,
    controlPlane,
    views,
    planes: estatePlanes(views, context),
    rows,
    troubles: ofComponents.flatMap(of => of.troubles),
    stores: clusters
      .flatMap(planes => storeEntries(planes, byStore, context))
      .sort(byId),
  };
}
