import {
  worstSeverity,
  type EnvironmentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causesOfEnvironment } from '../matrix/environmentCauses';
import { isSecret, type Cell } from '../matrix/cell';
import { countsOf } from '../wire/counts';
import {
  isActive,
  type EnvironmentContext,
} from '../matrix/environmentContext';
import { storeId } from '../stores/storeViews';
import { defined, wireCause } from '../wire/wireHealth';

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
  const trouble = causesOfEnvironment(environment);
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
    causes: trouble.causes.map(wireCause),
    counts: countsOf(cells.filter(isSecret)),
    worst: worstSeverity([
      trouble.severity,
      ...cells.map(({ health }) => health.severity),
    ]),
  });
}
