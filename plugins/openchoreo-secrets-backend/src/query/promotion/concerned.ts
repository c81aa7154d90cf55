import {
  componentKey,
  formatRef,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { planeOfEnvironment } from '../../ownership/planeOfEnvironment';
import type { Fleet } from '../fleet/fleet';
import { placeOf } from '../fleet/incidentReason';
import { componentsOf } from '../report/componentsOf';

/** What the SecretReferences of a namespace name. */
function remoteKeysOf(
  namespace: string,
  { context }: Fleet,
): ReadonlySet<string> {
  const { SecretReference } = context.snapshot.controlPlane.kinds;
  const own = [...SecretReference.objects.values()].filter(
    ({ meta }) => meta.namespace === namespace,
  );
  return new Set(
    own.flatMap(({ data }) => data.map(({ remoteKey }) => remoteKey)),
  );
}

/** Other components that can show something of what a component would get in an environment, whoever may see them. */
export function concerned(
  fleet: Fleet,
  component: ComponentRef,
  to: string,
): readonly ComponentRef[] {
  const { namespace, project } = component;
  const { context, rows } = fleet;
  const target = planeOfEnvironment(
    context.snapshot,
    { namespace, name: to },
    context,
  );
  if (target.state !== 'found') return [];
  const place = placeOf(fleet, formatRef(target.plane.ref));
  const wanted = remoteKeysOf(namespace, fleet);
  const own = componentKey(component);
  return componentsOf(
    rows.filter(row => {
      const { owner, planeId, environment, remoteKeys } = row;
      if (owner !== 'component' || !row.component || !planeId) return false;
      if (componentKey(row.component) === own) return false;
      const isNeighbour =
        row.component.namespace === namespace &&
        row.component.project === project &&
        environment === to;
      return (
        isNeighbour ||
        (remoteKeys.some(each => wanted.has(each)) &&
          placeOf(fleet, planeId) === place)
      );
    }),
  );
}
