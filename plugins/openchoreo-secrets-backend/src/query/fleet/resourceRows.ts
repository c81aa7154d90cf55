import type { ComponentRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
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
  const { Resource } = snapshot.controlPlane.kinds;
  return [...Resource.objects.values()].flatMap(({ meta, project }) =>
    meta.namespace && project
      ? { namespace: meta.namespace, project, name: meta.name }
      : [],
  );
}

/** What the releases of managed resources list, in each environment; an object that is not there has a row too. */
export function resourceRows(
  views: Planes,
  controlPlane: string,
  context: QueryContext,
): ResourceRows {
  const rows = new Map<string, PlatformRow>();
  const objects: ObjectView[] = [];
  for (const resource of resourcesIn(context)) {
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
  }
  return { rows: [...rows.values()], objects };
}
