import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { endsWithThis } from './ends';
import type { Scale } from './part';

const MAIN = 'packages/plane-simulator/src/main.ts';

/** Simulated clusters in a process of their own. */
export interface WorldProcess {
  readonly appConfigPath: string;
  readonly entitiesPath: string;
  readonly controlUrl: string;
  stop(): Promise<void>;
}

/** What the clusters are told to do: `POST <controlUrl>/<action>`. */
export async function control(
  url: string,
  action: string,
  input: object,
): Promise<void> {
  const body = JSON.stringify(input);
  const answer = await fetch(`${url}/${action}`, { method: 'POST', body });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Starts a fleet of so many clusters, each as far away as it is said; `shape` is how many keys a component has, in how many environments. */
export async function startFleet(
  { size, latencyMs: ms }: Scale,
  clusters: number,
  shape = `5x${clusters}`,
): Promise<WorldProcess> {
  const world = `fleet:${clusters}x${Math.ceil(size / clusters)},${shape}`;
  const child = fork(MAIN, ['--world', world], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const stop = endsWithThis(child);
  const lines = createInterface({ input: child.stdout! });
  const [line]: string[] = await once(lines, 'line');
  const { clusters: running, ...paths } = JSON.parse(line);
  if (ms > 0) {
    for (const cluster of Object.keys(running)) {
      const input = { cluster, fault: 'latency', ms };
      await control(paths.controlUrl, 'setFault', input);
    }
  }
  return { ...paths, stop };
}
