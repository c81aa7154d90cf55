import { readFile } from 'node:fs/promises';
import { ConfigReader } from '@backstage/config';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { parse } from 'yaml';
import { readSecretsConfig } from '../../src/config';
import { startCollecting } from '../../src/planes/startCollecting';
import type { Snapshot } from '../../src/observed/snapshot';
import type { Follower } from './follower';

const silent: LoggerService = {
  error: () => {},
  warn: () => {},
  info: () => {},
  debug: () => {},
  child: () => silent,
};

export function countSecrets(snapshot: Snapshot): number {
  return [...snapshot.clusters.values()].reduce(
    (sum, cluster) => sum + cluster.kinds.ExternalSecret.objects.size,
    0,
  );
}

/** The same snapshot, with all that it holds but the ExternalSecrets. */
function withoutSecrets(snapshot: Snapshot): object {
  return {
    ...snapshot,
    clusters: [...snapshot.clusters.values()].map(cluster => ({
      ...cluster,
      kinds: { ...cluster.kinds, ExternalSecret: undefined },
    })),
  };
}

/** The collecting side of the plugin, as it stands. */
export async function startOurs(
  configPath: string,
): Promise<Follower & { snapshot(): Snapshot }> {
  const config = readSecretsConfig(
    new ConfigReader(parse(await readFile(configPath, 'utf8'))),
  );
  if (!config) throw new Error(`${configPath} has no key openchoreoSecrets`);
  const collecting = startCollecting({ config, logger: silent });
  const { source } = collecting;
  const held: { snapshot?: Snapshot; rest?: object } = {};
  return {
    listed: collecting.ready(),
    heard: () => collecting.asked().reduce((sum, { bytes }) => sum + bytes, 0),
    events: () => 0,
    snapshot: () => source.snapshot(),
    release: () => {
      const { snapshot = source.snapshot() } = held;
      held.rest = withoutSecrets(snapshot);
      delete held.snapshot;
      return countSecrets(snapshot);
    },
    stop: async () => {
      held.snapshot = source.snapshot();
      await collecting.stop();
    },
  };
}
