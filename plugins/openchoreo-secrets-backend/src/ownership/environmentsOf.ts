import {
  objectKey,
  type ComponentRef,
  type DeploymentPipelineObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ControlPlaneSnapshot } from '../observed/snapshot';
import { objectsOf } from './componentIndex';
import { lastSeen, lookupIn, type Moment } from './lookupIn';
import { pipelineOrder } from './pipelineOrder';

/** A project that names no pipeline uses the one called so. */
const DEFAULT_PIPELINE = 'default';

/** A project of the control plane. */
type ProjectRef = Pick<ComponentRef, 'namespace' | 'project'>;

/** What a project's pipeline promotes into what. */
export function promotionPathsOf(
  { kinds }: ControlPlaneSnapshot,
  { namespace, project }: ProjectRef,
  at: Moment,
): DeploymentPipelineObject['promotionPaths'] {
  const found = lookupIn(
    kinds.Project,
    objectKey({ namespace, name: project }),
    at,
  );
  const object = lastSeen(found);
  // A project that cannot be read may name another pipeline than the default.
  if (!object && found.state !== 'absent') return [];
  const name = object?.pipeline ?? DEFAULT_PIPELINE;
  const pipeline = kinds.DeploymentPipeline.objects.get(
    objectKey({ namespace, name }),
  );
  return pipeline?.promotionPaths ?? [];
}

/** The environments of a project's pipeline, in the order of promotion. */
export function pipelineOf(
  controlPlane: ControlPlaneSnapshot,
  project: ProjectRef,
  at: Moment,
): readonly string[] {
  return pipelineOrder(promotionPathsOf(controlPlane, project, at));
}

/** An environment as a component sees it. */
export interface EnvironmentPlace {
  readonly name: string;
  readonly production: boolean;
}

/**
 * The environments of what is of a project: those of the project's pipeline in
 * the order of promotion, then those it is bound to outside of it, production last.
 */
export function environmentsAmong(
  controlPlane: ControlPlaneSnapshot,
  project: ProjectRef,
  bound: readonly string[],
  at: Moment,
): readonly EnvironmentPlace[] {
  const { kinds } = controlPlane;
  const place = (name: string): EnvironmentPlace => ({
    name,
    production:
      kinds.Environment.objects.get(
        objectKey({ namespace: project.namespace, name }),
      )?.production ?? false,
  });
  const inPipeline = pipelineOf(controlPlane, project, at);
  const others = [...new Set(bound)]
    .filter(name => !inPipeline.includes(name))
    .map(place)
    .sort(
      (a, b) =>
        Number(a.production) - Number(b.production) ||
        a.name.localeCompare(b.name, 'en'),
    );
  return [...inPipeline.map(place), ...others];
}

/** The environments of a component. */
export function environmentsOf(
  controlPlane: ControlPlaneSnapshot,
  component: ComponentRef,
  at: Moment,
): readonly EnvironmentPlace[] {
  const bound = objectsOf(controlPlane.kinds.ReleaseBinding, component);
  return environmentsAmong(
    controlPlane,
    component,
    bound.map(({ environment }) => environment),
    at,
  );
}
