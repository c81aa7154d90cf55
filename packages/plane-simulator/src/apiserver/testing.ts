import { ManualClock, ObjectDraft } from '../log';
import { externalSecretsResources } from './externalSecretsResources';
import {
  PlaneCluster,
  startCluster,
  StartClusterOptions,
} from './startCluster';

/** A cluster on a clock that stands still, and how to ask it things. */
export interface TestCluster {
  readonly cluster: PlaneCluster;
  readonly clock: ManualClock;
  ask(path: string, headers?: Record<string, string>): Promise<Response>;
  json(path: string, headers?: Record<string, string>): Promise<JsonAnswer>;
}

export interface JsonAnswer {
  readonly code: number;
  readonly body: unknown;
}

export async function startTestCluster(
  options: Partial<StartClusterOptions> = {},
): Promise<TestCluster> {
  const clock = new ManualClock();
  const cluster = await startCluster({ name: 'test', clock, ...options });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(cluster.url + path, {
      headers: { authorization: `Bearer ${cluster.token}`, ...headers },
    });
  return {
    cluster,
    clock,
    ask,
    json: async (path, headers) => {
      const response = await ask(path, headers);
      return { code: response.status, body: await response.json() };
    },
  };
}

export const esPath = '/apis/external-secrets.io/v1/externalsecrets';

/** Creates an ExternalSecret of that name in namespace `shop`. */
export function addSecret(
  { cluster }: TestCluster,
  name: string,
  labels: Readonly<Record<string, string>> = {},
  namespace = 'shop',
) {
  const draft: ObjectDraft = {
    metadata: { name, namespace, labels },
    spec: { refreshInterval: '1h0m0s' },
  };
  return cluster.log.create(externalSecretsResources.externalsecrets, draft);
}
