import { setTimeout as pause } from 'node:timers/promises';
import type {
  ContractObject,
  ContractResource,
  ContractTarget,
} from '../../../packages/plane-simulator/src/contract';
import type { Cluster } from '../harness/cluster';
import type { Fields } from '../harness/json';
import { applyAll, namespaceOf } from '../harness/manifests';
import type { KubeClient } from '../harness/kubeClient';

const KINDS = {
  externalsecrets: {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
  },
  configmaps: { apiVersion: 'v1', kind: 'ConfigMap' },
} as const;

function manifestOf(
  resource: ContractResource,
  { name, labels = {}, text = '' }: ContractObject,
  namespace: string,
): Fields {
  const head = { ...KINDS[resource], metadata: { name, namespace, labels } };
  if (resource === 'configmaps') return { ...head, data: { text } };
  const secretStoreRef = { name: 'store', kind: 'SecretStore' };
  return { ...head, spec: { refreshInterval: '1h0m0s', secretStoreRef } };
}

function writerOf(
  admin: KubeClient,
  namespace: string,
): ContractTarget['writer'] {
  const write = async (resource: ContractResource, object: ContractObject) => {
    await admin.apply(manifestOf(resource, object, namespace));
  };
  return {
    create: write,
    update: write,
    delete: (resource, name) =>
      admin.delete({ ...KINDS[resource], name, namespace }),
  };
}

const ROLE = 'contract-reader';
const GROUP = 'rbac.authorization.k8s.io';

async function allowReading(admin: KubeClient, namespace: string) {
  const account = (name: string) => ({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name, namespace },
  });
  await applyAll(admin, [
    namespaceOf(namespace),
    account('reader'),
    account('stranger'),
    {
      apiVersion: `${GROUP}/v1`,
      kind: 'ClusterRole',
      metadata: { name: ROLE },
      rules: [
        { apiGroups: ['*'], resources: ['*'], verbs: ['get', 'list', 'watch'] },
      ],
    },
    {
      apiVersion: `${GROUP}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: `${ROLE}-${namespace}` },
      roleRef: { apiGroup: GROUP, kind: 'ClusterRole', name: ROLE },
      subjects: [{ kind: 'ServiceAccount', name: 'reader', namespace }],
    },
  ]);
}

/** Gives each check of the contract a namespace of its own in a real API server, in which no operator works. */
export function realTargets(
  server: () => Cluster,
): () => Promise<ContractTarget> {
  // Given clusters may have seen an earlier run.
  const began = Date.now().toString(36);
  let count = 0;
  return async () => {
    count += 1;
    const namespace = `contract-${began}-${count}`;
    const { admin } = server();
    await allowReading(admin, namespace);
    return {
      baseUrl: admin.endpoint.url,
      ca: admin.endpoint.ca,
      token: await admin.tokenFor(namespace, 'reader'),
      stranger: {
        token: await admin.tokenFor(namespace, 'stranger'),
        user: `system:serviceaccount:${namespace}:stranger`,
      },
      namespace,
      writer: writerOf(admin, namespace),
      elapse: ms => pause(ms),
      compact: () => server().compact(),
      close: async () => undefined,
    };
  };
}
