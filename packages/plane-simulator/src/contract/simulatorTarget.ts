import { setImmediate } from 'node:timers/promises';
import { PlaneCluster, startCluster } from '../apiserver/startCluster';
import { resources } from '../apiserver/resources';
import { ManualClock, ObjectDraft } from '../log';
import { ContractObject, ContractResource, ContractTarget } from './target';

const namespace = 'contract';

/** The simulator as a target of its own contract. */
export async function startSimulatorTarget(tls?: {
  readonly key: string;
  readonly cert: string;
}): Promise<ContractTarget> {
  const clock = new ManualClock();
  const cluster = await startCluster({
    name: 'contract',
    clock,
    tls,
    tokens: { reader: 'reader', stranger: 'nobody' },
    rbac: [
      {
        user: 'reader',
        rules: [
          {
            verbs: ['get', 'list', 'watch'],
            apiGroups: ['*'],
            resources: ['*'],
          },
        ],
      },
    ],
  });
  return {
    baseUrl: cluster.url,
    token: 'reader',
    stranger: { token: 'stranger', user: 'nobody' },
    ca: cluster.caPem,
    namespace,
    writer: writerOf(cluster),
    elapse: async ms => {
      clock.advance(ms);
      await setImmediate();
    },
    compact: async () => cluster.log.compact(),
    close: () => cluster.close(),
  };
}

function writerOf({ log }: PlaneCluster): ContractTarget['writer'] {
  return {
    create: async (resource, object) => {
      log.create(resources[resource], draft(resource, object));
    },
    update: async (resource, object) => {
      log.update(resources[resource], draft(resource, object));
    },
    delete: async (resource, name) => {
      log.delete(resources[resource], { name, namespace });
    },
  };
}

function draft(
  resource: ContractResource,
  object: ContractObject,
): ObjectDraft {
  const { name, labels, text = '' } = object;
  const metadata = { name, namespace, labels };
  if (resource === 'configmaps') return { metadata, data: { text } };
  const secretStoreRef = { name: 'store', kind: 'SecretStore' };
  return { metadata, spec: { refreshInterval: '1h0m0s', secretStoreRef } };
}
