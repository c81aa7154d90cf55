import { readFile } from 'node:fs/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { startWorld, worldNamed, type World } from '@internal/plane-simulator';
import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { parse } from 'yaml';
import { readSecretsConfig } from '../src/config';
import {
  startCollecting,
  type Collecting,
} from '../src/planes/startCollecting';
import { fleetOf, type Fleet } from '../src/query/fleet/fleet';

/** Shorter than by default, so that every threshold is crossed. */
export const OBSERVATION = {
  probeAfterMs: 2_000,
  unknownAfterMs: 12_000,
  requestTimeoutMs: 2_000,
  credentialTimeoutMs: 2_000,
  pollEveryMs: 1_000,
  relistEveryMs: 30_000,
  backoff: { firstMs: 100, maxMs: 2_000 },
};

/** A world, and what the product sees of it. */
export interface Product {
  readonly world: World;
  readonly said: string[];
  readonly collecting: Collecting;
  fleet(): Fleet;
  stop(): Promise<void>;
}

function keeping(said: string[]): LoggerService {
  const keep = (message: string | Error) => {
    said.push(String(message));
    // The last of them are enough.
    if (said.length > 10_000) said.splice(0, 5_000);
  };
  const logger: LoggerService = {
    error: keep,
    warn: keep,
    info: keep,
    debug: keep,
    child: () => logger,
  };
  return logger;
}

/** Starts a world and the part of the product that collects and judges it. */
export async function startProduct(
  name: string,
  random: () => number,
): Promise<Product> {
  const world = await startWorld({ ...worldNamed(name), happenings: [] });
  const data = parse(await readFile(world.appConfigPath, 'utf8'));
  const config = readSecretsConfig(new ConfigReader(data));
  if (!config) throw new Error(`world ${name} configures nothing`);
  const said: string[] = [];
  const collecting = startCollecting({
    config: { ...config, observation: OBSERVATION },
    logger: keeping(said),
    random,
  });
  await collecting.ready();
  return {
    world,
    said,
    collecting,
    fleet: () =>
      fleetOf({
        snapshot: collecting.source.snapshot(),
        now: Date.now(),
        thresholds: DEFAULT_THRESHOLDS,
        // A plane that is silent for so long counts as not seen.
        freshForMs: OBSERVATION.unknownAfterMs,
      }),
    stop: async () => {
      await collecting.stop();
      await world.close();
    },
  };
}
