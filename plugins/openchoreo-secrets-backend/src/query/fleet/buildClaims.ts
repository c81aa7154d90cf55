import type {
  ComponentRef,
  SecretRowDto,
  WorkflowRunObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { secretsOfBuild } from '../../ownership/buildsOf';
import { memoised } from '../../ownership/memo';
import type { ControlPlaneSnapshot } from '../../observed/snapshot';

/** The build that an ExternalSecret was made for. */
export interface BuildClaim {
  readonly build: NonNullable<SecretRowDto['build']>;
  readonly component?: ComponentRef;
  readonly run: WorkflowRunObject;
}

/** The runs of builds. */
export type WorkflowRuns =
  ControlPlaneSnapshot['kinds']['WorkflowRun']['objects'];

/** What builds list, by `namespace/name` in the cluster of a workflow plane: the control plane alone writes those lists. */
export const buildClaims = memoised(
  (runs: WorkflowRuns): ReadonlyMap<string, BuildClaim> => {
    const claims = new Map<string, BuildClaim>();
    for (const run of runs.values()) {
      const { project, component: name } = run;
      const { namespace = '' } = run.meta;
      const component =
        project && name ? { namespace, project, name } : undefined;
      const build = { namespace, run: run.meta.name };
      for (const secret of secretsOfBuild(run)) {
        const key = `${secret.namespace}/${secret.name}`;
        claims.set(key, { build, component, run });
      }
    }
    return claims;
  },
);
