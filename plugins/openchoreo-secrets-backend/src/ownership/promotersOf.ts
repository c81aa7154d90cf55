import type { ComponentRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ControlPlaneSnapshot } from '../observed/snapshot';
import { promotionPathsOf } from './environmentsOf';
import type { Moment } from './lookupIn';

/** The environments from which a pipeline promotes into one, the nearest first. */
export function promotersOf(
  controlPlane: ControlPlaneSnapshot,
  project: Pick<ComponentRef, 'namespace' | 'project'>,
  environment: string,
  at: Moment,
): readonly string[] {
  const paths = promotionPathsOf(controlPlane, project, at);
  const found = new Set([environment]);
  for (const into of found) {
    for (const { source, targets } of paths) {
      // What is added while a Set is gone through is gone through, too.
      if (targets.includes(into)) found.add(source);
    }
  }
  found.delete(environment);
  return [...found];
}
