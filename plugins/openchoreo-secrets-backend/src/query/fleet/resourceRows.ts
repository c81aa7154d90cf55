import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ControlPlaneKinds } from '../../kinds/controlPlaneKinds';
import { planeIn, type Planes } from '../matrix/componentContexts';
import type { QueryContext } from '../context/context';
import { deployedResource } from '../resource/deployedResource';
import { objectView, type ObjectView } from '../objects/objectViews';
import type { PlatformRow } from './platformRow';
import { objectRow } from './strayRows';

/** The secrets of managed resources, and the objects that they are. */
export interface ResourceRows {
  readonly rows: readonly PlatformRow[];
  readonly objects: readonly ObjectView[];
}

/** The managed resources that exist. */
export function resourcesIn({
  snapshot,
}: QueryContext): readonly ComponentRef[] {
  return resourcesAmong(snapshot.controlPlane.kinds.Resource.objects);
}

/** The same, of some objects. */
export function resourcesAmong(
  resources: ReadonlyMap<string, ControlPlaneKinds['Resource']>,
): readonly ComponentRef[] {
  return [...resources.values()].flatMap(({ meta, project }) =>
    meta.namespace && project
      ? { namespace: meta.namespace, project, name: meta.name }
      : [],
  );
}

/** What the releases of a managed resource list, in each environment; an object that is not there has a row too. */
export function rowsOfResource(
  resource: ComponentRef,
  views: Planes,
  controlPlane: string,
  context: QueryContext,
): ResourceRows {
  const rows = new Map<string, PlatformRow>();
  const objects: ObjectView[] = [];
  const { deployments } = deployedResource(resource, controlPlane, context);
  for (const each of deployments) {
    const { deployment, environment } = each;
    const plane = planeIn(each, views);
    if (!plane || deployment.state !== 'active') continue;
    for (const listed of deployment.listed) {
      const { production } = environment;
      const view = objectView(plane, listed, context, { production });
      objects.push(view);
      rows.set(view.id, {
        ...objectRow(view),
        owner: 'resource',
        resource,
        environment: environment.name,
        production: environment.production,
      });
    }
  }
  return { rows: [...rows.values()], objects };
}

/** Of rows by id, the last of those that several managed resources list. */
export function lastOfResources(
  rows: readonly PlatformRow[],
  context: QueryContext,
): readonly PlatformRow[] {
  const order = new Map(
    resourcesIn(context).map((of, index) => [componentKey(of), index]),
  );
  const placeOf = ({ resource }: PlatformRow) =>
    (resource && order.get(componentKey(resource))) ?? -1;
  const last = new Map<string, PlatformRow>();
  for (const row of rows) {
    const known = last.get(row.id);
    if (!known || placeOf(known) < placeOf(row)) last.set(row.id, row);
  }
  return [...last.values()];
}

/** The rows of all managed resources. What several of them list is a row of the last. */
export function resourceRows(
  views: Planes,
  controlPlane: string,
  context: QueryContext,
): ResourceRows {
  const found = resourcesIn(context).map(resource =>
    rowsOfResource(resource, views, controlPlane, context),
  );
  const rows = new Map(
    found.flatMap(of => of.rows.map(row => [row.id, row] as const)),
  );
  return {
    rows: [...rows.values()],
    objects: found.flatMap(({ objects }) => objects),
  };
}
