import { resources } from '../apiserver/resources';
import { Fields } from '../eso/fields';
import { ClusterLog, KubeObject } from '../log';
import { Era } from './description';
import { Ownership, ownershipLabels } from './labels';
import { RenderedSecret } from './rendering';

/** The id under which an ExternalSecret stands in a rendered release. */
export function resourceIdOf(name: string): string {
  return `externalsecret-${name}`;
}

/** What a rendered release is made of. */
export interface ReleaseInput {
  readonly log: ClusterLog;
  readonly owner: Ownership;
  readonly binding: KubeObject;
  /** In the plane. */
  readonly dataNamespace: string;
  readonly secrets: readonly RenderedSecret[];
  readonly era: Era;
  readonly esoVersion: string;
}

/** Creates the RenderedRelease of a component in an environment: the list of what is to stand in the plane. */
export function createRenderedRelease(input: ReleaseInput): KubeObject {
  const { log, owner, binding, secrets, era } = input;
  const { component, environment, namespace, project } = owner;
  const labels = ownershipLabels(owner, era);
  const ref =
    era === 'legacy' ? resources.releases : resources.renderedreleases;
  const reference = {
    apiVersion: binding.apiVersion,
    kind: binding.kind,
    name: binding.metadata.name,
    uid: binding.metadata.uid,
    controller: true,
    blockOwnerDeletion: true,
  };
  return log.create(ref, {
    metadata: {
      name: `${component}-${environment}`,
      namespace,
      labels,
      ownerReferences: [reference],
    },
    spec: {
      targetPlane: 'dataplane',
      environmentName: environment,
      owner: { projectName: project, componentName: component },
      resources: [
        { id: 'deployment', object: deployment(input, labels) },
        ...secrets.map(secret => ({
          id: resourceIdOf(secret.name),
          object: externalSecret(input, secret, labels),
        })),
      ],
    },
  });
}

function externalSecret(
  { dataNamespace, esoVersion }: ReleaseInput,
  { name, spec }: RenderedSecret,
  labels: Fields,
): Fields {
  return {
    apiVersion: `external-secrets.io/${esoVersion}`,
    kind: 'ExternalSecret',
    metadata: { name, namespace: dataNamespace, labels },
    spec,
  };
}

function deployment(
  { owner, dataNamespace }: ReleaseInput,
  labels: Fields,
): Fields {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: owner.component, namespace: dataNamespace, labels },
    spec: { replicas: 1, template: { spec: { containers: [] } } },
  };
}
