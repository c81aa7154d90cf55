import { readFile } from 'node:fs/promises';
import { ConfigReader } from '@backstage/config';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { parse } from 'yaml';
import { readSecretsConfig } from '../src/config';
import { startCollecting } from '../src/planes/startCollecting';
import type { Snapshot } from '../src/observed/snapshot';

const silent: LoggerService = {
  error: () => {},
  warn: () => {},
  info: () => {},
  debug: () => {},
  child: () => silent,
};

/** What is seen of the clusters of a configuration, once all of it was seen. */
export async function collect(configPath: string): Promise<Snapshot> {
  const config = readSecretsConfig(
    new ConfigReader(parse(await readFile(configPath, 'utf8'))),
  );
  if (!config) {
    throw new Error(`${configPath} has no key openchoreoSecrets`);
  }
  const collector = startCollecting({ config, logger: silent });
  await collector.ready();
  const snapshot = collector.source.snapshot();
  await collector.stop();
  return snapshot;
}
