import {
  componentKey,
  type ComponentRef,
  type ReleaseBindingObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { inGroup, type Grouping } from '../../ownership/grouped';
import type { Snapshot } from '../../observed/snapshot';

const placeKey = (namespace: string, environment: string) =>
  `${namespace}/${environment}`;

const byEnvironment: Grouping<ReleaseBindingObject> = {
  groupOf: ({ meta: { namespace }, environment }) =>
    namespace ? placeKey(namespace, environment) : undefined,
};

/** Components that something is bound for in an environment, whoever may see them. */
export function deployedIn(
  { controlPlane }: Snapshot,
  { namespace, environment }: { namespace: string; environment: string },
): readonly ComponentRef[] {
  const { objects } = controlPlane.kinds.ReleaseBinding;
  const bound = inGroup(
    objects,
    byEnvironment,
    placeKey(namespace, environment),
  ).map(({ project, component: name }) => ({ namespace, project, name }));
  return [...new Map(bound.map(ref => [componentKey(ref), ref])).values()];
}
