import {
  causeOf,
  causeOfIgnorance,
  formatRef,
  type Cause,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { EnvironmentDeployment } from '../../ownership/deploymentOf';
import { freshnessAt } from '../../ownership/lookupIn';
import type { QueryContext } from '../context/context';
import { planeView, type PlaneView } from './planeViews';

/** The planes of some deployments by id, each judged once. */
export function planesOf(
  deployments: readonly EnvironmentDeployment[],
  context: QueryContext,
): ReadonlyMap<string, PlaneView> {
  const views = new Map<string, PlaneView>();
  for (const { observation } of deployments) {
    if (!observation) continue;
    const id = formatRef(observation.plane.ref);
    if (!views.has(id)) views.set(id, planeView(observation, context));
  }
  return views;
}

/** Why the plane of an environment cannot be told, if so. */
export function causeOfPlace(
  {
    place,
    environment,
  }: Pick<EnvironmentDeployment, 'place'> & {
    readonly environment: { readonly name: string };
  },
  controlPlane: string,
  context: QueryContext,
): Cause | undefined {
  switch (place.state) {
    case 'found':
      return undefined;
    case 'environmentAbsent':
      return causeOf('objectAbsent', {
        kind: 'Environment',
        name: environment.name,
        plane: controlPlane,
      });
    case 'planeAbsent':
      return causeOf('objectAbsent', {
        kind: 'DataPlane',
        name: place.name,
        plane: controlPlane,
      });
    case 'malformed': {
      const { kind, name, reason } = place.object;
      const params = { kind, name, plane: controlPlane };
      return causeOf('malformedObject', params, reason);
    }
    default: {
      const { Environment, Plane } = context.snapshot.controlPlane.kinds;
      return (
        causeOfIgnorance(freshnessAt(Environment, context), controlPlane) ??
        causeOfIgnorance(freshnessAt(Plane, context), controlPlane) ??
        causeOf('planeNotConfigured')
      );
    }
  }
}
