import { readFile } from 'node:fs/promises';
import { ConfigReader } from '@backstage/config';
import { startWorld, type RecordedRequest } from '@internal/plane-simulator';
import { loadYaml } from '@kubernetes/client-node';
import { readSecretsConfig } from '../../config';
import { until } from '../../kube/__testUtils__/until';
import type { Snapshot } from '../../observed';
import { startCollecting } from '../startCollecting';
import { keepingLogger } from './collecting';

/** What a world looked like, and what its gateway was asked for that. */
interface Observed {
  readonly snapshot: Snapshot;
  readonly gatewayRequests: readonly RecordedRequest[];
}

/** Starts a world, collects it as its configuration says until all is ready and complete, and stops. */
export async function observeWorld(
  name: string,
  isComplete: (snapshot: Snapshot) => boolean = () => true,
): Promise<Observed> {
  const world = await startWorld(name);
  const data = JSON.parse(
    JSON.stringify(loadYaml(await readFile(world.appConfigPath, 'utf8'))),
  );
  const config = readSecretsConfig(
    ConfigReader.fromConfigs([{ context: name, data }]),
  );
  if (!config) throw new Error('the world has no configuration');
  const collecting = startCollecting({ config, logger: keepingLogger([]) });
  await collecting.ready();
  await until(() => isComplete(collecting.source.snapshot()));
  const snapshot = collecting.source.snapshot();
  await collecting.stop();
  await world.close();
  return { snapshot, gatewayRequests: world.gateway?.requests ?? [] };
}
