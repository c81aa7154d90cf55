import { readFile } from 'node:fs/promises';
import { ConfigReader } from '@backstage/config';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { parse } from 'yaml';
import { readSecretsConfig } from '../../src/config';
import {
  startCollecting,
  type Collecting,
} from '../../src/planes/startCollecting';
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

/** While it collects, who does; then what was seen; in the end all but its ExternalSecrets. */
interface Held {
  collecting?: Collecting;
  snapshot?: Snapshot;
  rest?: object;
}

function snapshotOf({ snapshot, collecting }: Held): Snapshot {
  const seen = snapshot ?? collecting?.source.snapshot();
  if (!seen) throw new Error('what was seen was let go of');
  return seen;
}

async function readyOf({ collecting }: Held): Promise<void> {
  await collecting?.ready();
}

function bytesOf({ collecting }: Held): number {
  const asked = collecting?.asked() ?? [];
  return asked.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The collecting side of the plugin, as it stands. */
export async function startOurs(
  configPath: string,
): Promise<Follower & { snapshot(): Snapshot }> {
  const config = readSecretsConfig(
    new ConfigReader(parse(await readFile(configPath, 'utf8'))),
  );
  if (!config) throw new Error(`${configPath} has no key openchoreoSecrets`);
  // Nothing else may refer to them: the closures below would hold it for good.
  const held: Held = {
    collecting: startCollecting({ config, logger: silent }),
  };
  return {
    listed: readyOf(held),
    heard: () => bytesOf(held),
    events: () => 0,
    snapshot: () => snapshotOf(held),
    release: () => {
      const snapshot = snapshotOf(held);
      held.rest = withoutSecrets(snapshot);
      held.snapshot = undefined;
      return countSecrets(snapshot);
    },
    stop: async () => {
      held.snapshot = snapshotOf(held);
      await held.collecting?.stop();
      held.collecting = undefined;
    },
  };
}
