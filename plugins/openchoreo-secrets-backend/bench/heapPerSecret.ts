import type { Snapshot } from '../src/observed/snapshot';
import { collect } from './collect';

/*
 * Prints what a kept ExternalSecret costs on the heap, in bytes: the heap with a
 * snapshot held, less the heap with the same snapshot held without its
 * ExternalSecrets. The clusters run in another process, and collecting has
 * stopped, so nothing else moves. Usage: heapPerSecret.ts APP_CONFIG
 */

/** The heap once what was let go of is gone: sockets and timers end over some turns of the event loop. */
async function settledHeap(): Promise<number> {
  if (!global.gc) {
    throw new Error('run with --expose-gc');
  }
  for (let turn = 0; turn < 20; turn++) {
    await new Promise(resolve => setImmediate(resolve));
    global.gc();
  }
  return process.memoryUsage().heapUsed;
}

function countSecrets(snapshot: Snapshot): number {
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

async function measure(configPath: string): Promise<void> {
  const held: { snapshot?: Snapshot; rest?: object } = {
    snapshot: await collect(configPath),
  };
  const count = held.snapshot ? countSecrets(held.snapshot) : 0;
  const withThem = await settledHeap();
  held.rest = held.snapshot && withoutSecrets(held.snapshot);
  delete held.snapshot;
  const without = await settledHeap();
  process.stdout.write(
    `${count} ExternalSecrets: ${Math.round((withThem - without) / count)} bytes of heap each ` +
      `(${(withThem / 1e6).toFixed(0)} MB of heap with everything, ${Object.keys(held.rest ?? {}).length} parts of the snapshot still held)\n`,
  );
}

measure(process.argv[2]).catch(error => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
