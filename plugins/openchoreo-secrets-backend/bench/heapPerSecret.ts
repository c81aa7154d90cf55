import { readFile } from 'node:fs/promises';
import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import { parse } from 'yaml';
import { readSecretsConfig } from '../src/config';
import { startCollecting } from '../src/planes/startCollecting';

/*
 * Prints what one kept ExternalSecret costs on the heap: the difference between
 * an idle collector's heap and a filled one's, over the number of objects. The
 * clusters run in another process. Usage: heapPerSecret.ts APP_CONFIG
 */

function settledHeap(): number {
  if (!global.gc) {
    throw new Error('run with --expose-gc');
  }
  global.gc();
  global.gc();
  return process.memoryUsage().heapUsed;
}

async function measure(configPath: string): Promise<void> {
  const config = readSecretsConfig(
    new ConfigReader(parse(await readFile(configPath, 'utf8'))),
  );
  if (!config) {
    throw new Error(`${configPath} has no key openchoreoSecrets`);
  }
  const before = settledHeap();
  const collector = startCollecting({
    config,
    logger: mockServices.logger.mock(),
  });
  await collector.ready();
  const after = settledHeap();
  const snapshot = collector.source.snapshot();
  const objects = [...snapshot.clusters.values()].reduce(
    (sum, cluster) => sum + cluster.kinds.ExternalSecret.objects.size,
    0,
  );
  process.stdout.write(
    `${objects} ExternalSecrets in ${snapshot.clusters.size} clusters: ` +
      `${Math.round((after - before) / objects)} bytes of heap each, all that is kept beside them included\n`,
  );
  await collector.stop();
}

measure(process.argv[2]).catch(error => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
