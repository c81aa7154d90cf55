import { ConfigReader } from '@backstage/config';
import fc from 'fast-check';
import { readSecretsConfig } from '../src/config';
import { mutated } from './mutated';
import { refusesOnlyAs, targetOf } from './target';

const SAMPLE = {
  openchoreoSecrets: {
    controlPlane: {
      serviceAccount: { url: 'https://10.0.0.1', token: 'hunter2' },
    },
    planes: [
      {
        plane: 'DataPlane/acme/eu',
        serviceAccount: { url: 'https://10.0.0.2', token: 'hunter2' },
        cluster: 'eu',
      },
      { plane: 'ClusterDataPlane/us', kubeconfig: { context: 'us' } },
    ],
    observation: { probeAfter: '90s', unknownAfter: { seconds: 150 } },
    health: { graceMin: '10m', graceMax: '60m' },
    authorization: {
      mode: 'backstage',
      platformGroups: ['group:default/platform'],
      services: ['plugin:catalog'],
    },
    checklist: { features: { github: true }, lookUp: [] },
  },
};

const asData = (value: unknown): unknown => {
  try {
    // A configuration is what JSON can hold.
    return JSON.parse(JSON.stringify(value));
  } catch {
    return {};
  }
};

function read(value: unknown): void {
  const data = asData(value);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
  const config = ConfigReader.fromConfigs([
    { context: 'fuzz', data: { ...data } },
  ]);
  // The reader of configurations has an error of its own for keys that are none.
  refusesOnlyAs(['InputError', 'WrongConfiguration', 'TypeError'], () => {
    readSecretsConfig(config);
  });
}

/** A wrong configuration is refused by its own error, whatever is wrong with it. */
export const configuration = targetOf(
  'configuration',
  100,
  fc.property(mutated(SAMPLE), read),
);
