import type { EnvironmentDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causesOfEnvironment } from '../matrix/environmentCauses';
import {
  isActive,
  type EnvironmentContext,
} from '../matrix/environmentContext';
import { storeId } from '../stores/storeViews';
import { defined, wireCause } from '../wire/wireHealth';

/** The namespace in the plane that it is deployed to. */
export function namespaceOf(
  environment: EnvironmentContext,
): string | undefined {
  if (!isActive(environment)) return undefined;
  const { listed, rendered } = environment.deployment;
  return (
    listed[0]?.namespace ??
    rendered?.resources.find(({ namespace }) => namespace)?.namespace
  );
}

/** The plane of an environment, and the store that the plane refers to. */
export function boundTo({
  plane,
}: EnvironmentContext): Pick<EnvironmentDto, 'planeId' | 'storeId'> {
  const store = plane?.observation.plane.secretStore;
  return {
    planeId: plane?.id,
    storeId:
      plane && store
        ? storeId(plane.id, { kind: 'ClusterSecretStore', name: store })
        : undefined,
  };
}

/** @returns an environment as it stands in an answer. */
export function environmentDto(
  environment: EnvironmentContext,
): EnvironmentDto {
  const { environment: place, deployment } = environment;
  const binding = 'binding' in deployment ? deployment.binding : undefined;
  return defined({
    name: place.name,
    production: place.production,
    ...boundTo(environment),
    deployment: deployment.state,
    release: binding?.release,
    namespace: namespaceOf(environment),
    causes: causesOfEnvironment(environment).causes.map(wireCause),
  });
}
