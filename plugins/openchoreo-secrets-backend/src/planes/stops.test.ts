import fsPromises from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { ConfigReader } from '@backstage/config';
import { readSecretsConfig, type SecretsConfig } from '../config';
import { keepingLogger } from './__testUtils__/collecting';
import { CredentialPrograms } from './credentials/exec/credentialPrograms';
import { startCollecting } from './startCollecting';

/** What a portal has left of the seconds that a shutdown may take is others'. */
const STOPS_WITHIN_MS = 4_000;

const kubeconfig = { path: '/gone/kubeconfig' };
const planes = [{ plane: 'DataPlane/acme/eu', kubeconfig }];

function configOf(): SecretsConfig {
  const openchoreoSecrets = { controlPlane: { kubeconfig }, planes };
  const config = readSecretsConfig(new ConfigReader({ openchoreoSecrets }));
  if (!config) throw new Error('no configuration');
  return config;
}

describe('collecting stops in time', () => {
  afterEach(() => jest.restoreAllMocks());

  const stopsIn = async (isUnderWay: () => boolean) => {
    const logger = keepingLogger([]);
    const collecting = startCollecting({ config: configOf(), logger });
    while (!isUnderWay()) await setImmediate();
    const from = Date.now();
    await collecting.stop();
    return Date.now() - from;
  };

  it('under a disk that hangs', async () => {
    const asked = jest
      .spyOn(fsPromises, 'stat')
      .mockReturnValue(new Promise(() => {}));
    const isAsked = () => asked.mock.calls.length > 0;
    expect(await stopsIn(isAsked)).toBeLessThan(STOPS_WITHIN_MS);
  });

  it('under a program that the machine does not end', async () => {
    jest
      .spyOn(CredentialPrograms.prototype, 'stop')
      .mockReturnValue(new Promise(() => {}));
    expect(await stopsIn(() => true)).toBeLessThan(STOPS_WITHIN_MS);
  });
});
