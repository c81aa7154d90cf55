import type {
  ComponentRef,
  WorkflowRunObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Snapshot } from '../observed/snapshot';
import { objectsOf } from './componentIndex';

const RECENT = 5;

function startOf({ startedAt, meta }: WorkflowRunObject): number {
  return startedAt ?? meta.createdAt ?? 0;
}

/** The recent builds of a component, newest first. */
export function buildsOf(
  { controlPlane }: Snapshot,
  component: ComponentRef,
): readonly WorkflowRunObject[] {
  return [...objectsOf(controlPlane.kinds.WorkflowRun, component)]
    .sort(
      (a, b) => startOf(b) - startOf(a) || (a.meta.name < b.meta.name ? 1 : -1),
    )
    .slice(0, RECENT);
}

/** An ExternalSecret that a build lists. */
export interface BuildSecret {
  readonly namespace: string;
  readonly name: string;
}

/** The ExternalSecrets that a build lists: the control plane alone writes that list. */
export function secretsOfBuild({
  resources,
}: WorkflowRunObject): readonly BuildSecret[] {
  return resources.flatMap(({ kind, namespace, name }) =>
    kind === 'ExternalSecret' && namespace ? [{ namespace, name }] : [],
  );
}
