import type {
  Cause,
  EnvironmentDto,
  Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeOfUnknowable } from './causes';
import type { Cell } from './cell';
import { isActive, type EnvironmentContext } from './environmentContext';
import { causeOfRendering, renderingFailed } from './notCreated';
import { worstOf } from './severity';
import { storeId } from './storeViews';
import { defined, wireCause } from './wireHealth';

function countsOf(cells: readonly Cell[]): EnvironmentDto['counts'] {
  const counts = {
    ok: 0,
    info: 0,
    unknown: 0,
    warning: 0,
    error: 0,
    heldBack: 0,
  };
  for (const { health } of cells) {
    if (health.verdict === 'heldBack') counts.heldBack += 1;
    else counts[health.severity] += 1;
  }
  return counts;
}

/** Troubles of the environment as a whole. */
function causesOf(environment: EnvironmentContext): readonly Cause[] {
  const { deployment, placeCause, controlPlane } = environment;
  const causes: Cause[] = placeCause ? [placeCause] : [];
  if (deployment.state === 'unknown') {
    causes.push(causeOfUnknowable(deployment.why, controlPlane));
  }
  if (isActive(environment)) {
    const condition = renderingFailed(environment);
    if (condition) causes.push(causeOfRendering(environment, condition));
  }
  return causes;
}

/** What the environment is worth beside its cells: a release that is not rendered is trouble also where old Secrets still arrive. */
function severityOf(environment: EnvironmentContext): Severity {
  if (environment.deployment.state === 'unknown') return 'unknown';
  return isActive(environment) && renderingFailed(environment)
    ? 'warning'
    : 'ok';
}

function namespaceOf(environment: EnvironmentContext): string | undefined {
  if (!isActive(environment)) return undefined;
  const { listed, rendered } = environment.deployment;
  return (
    listed[0]?.namespace ??
    rendered?.resources.find(({ namespace }) => namespace)?.namespace
  );
}

/** @returns an environment as it stands in an answer. */
export function environmentDto(
  environment: EnvironmentContext,
  cells: readonly Cell[],
): EnvironmentDto {
  const { environment: place, plane, deployment } = environment;
  const store = plane?.observation.plane.secretStore;
  const binding = 'binding' in deployment ? deployment.binding : undefined;
  return defined({
    name: place.name,
    production: place.production,
    planeId: plane?.id,
    storeId:
      plane && store
        ? storeId(plane.id, { kind: 'ClusterSecretStore', name: store })
        : undefined,
    deployment: deployment.state,
    release: binding?.release,
    namespace: namespaceOf(environment),
    changedNotReleased: cells.some(({ health }) =>
      health.flags.includes('changedNotReleased'),
    ),
    causes: causesOf(environment).map(wireCause),
    counts: countsOf(cells),
    worst: worstOf([
      severityOf(environment),
      ...cells.map(({ health }) => health.severity),
    ]),
  });
}
