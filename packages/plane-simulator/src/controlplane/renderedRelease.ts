import { resources } from '../apiserver/resources';
import { Fields } from '../eso/fields';
import { ClusterLog, KubeObject } from '../log';
import { Era } from './description';
import { Ownership, ownershipLabels } from './labels';
import { workloadName } from './names';
import { PodInput, podSpec } from './podTemplate';
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
  readonly pod: PodInput;
  /** Of the component, like `deployment/service`. */
  readonly type?: string;
  readonly era: Era;
  readonly esoVersion: string;
}

/** Creates the RenderedRelease of a component in an environment: the list of what is to stand in the plane. */
export function createRenderedRelease(input: ReleaseInput): KubeObject {
  const { log, owner, binding, era } = input;
  const { component, environment, namespace } = owner;
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
    spec: renderedSpec(input),
  });
}

/** What a release lists. */
export function renderedSpec(input: ReleaseInput): Fields {
  const { owner, secrets, era } = input;
  const { component, environment, project } = owner;
  const labels = ownershipLabels(owner, era);
  return {
    targetPlane: 'dataplane',
    environmentName: environment,
    owner: { projectName: project, componentName: component },
    resources: [
      workload(input, labels),
      ...secrets.map(secret => ({
        id: resourceIdOf(secret.name),
        object: externalSecret(input, secret, labels),
      })),
    ],
  };
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

/** What runs the component, with the pod template that takes its secrets. */
function workload(
  { owner, dataNamespace, pod, type = '' }: ReleaseInput,
  labels: Fields,
): Fields {
  const name = workloadName(owner.component, owner.environment);
  const template = { metadata: { labels }, spec: podSpec(pod) };
  const metadata = { name, namespace: dataNamespace, labels };
  if (type.startsWith('cronjob/')) {
    const jobTemplate = { spec: { template } };
    const spec = { schedule: '0 3 * * *', jobTemplate };
    const object = { apiVersion: 'batch/v1', kind: 'CronJob', metadata, spec };
    return { id: `cronjob-${name}`, object };
  }
  const selector = { matchLabels: labels };
  const spec = { replicas: 1, selector, template };
  const object = { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec };
  return { id: `deployment-${name}`, object };
}
