import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Follower, StartFollower } from './followers/follower';
import { startFloor } from './followers/floor';
import { startInformer } from './followers/informer';
import { startPaged, startStreamed } from './followers/lists';
import { startOurs } from './followers/ours';
import { judgedChanges } from './judgedChanges';
import { judgedHeap } from './judgedHeap';
import { settledHeap } from './settledHeap';
import { tell } from './told';

/*
 * One follower in a process of its own: what the start costs, what events cost,
 * and what an object costs on the heap. Usage: follow.ts NAME WHAT APP_CONFIG
 */

/** What is measured of a follower. */
export interface Cold {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly rssMb: number;
  readonly bytes: number;
  /** Of which it tells. */
  readonly objects: number;
}

export interface Watched {
  readonly cpuMs: number;
  readonly events: number;
  /** Of what came, in the unit in which the follower hears. */
  readonly heard: number;
}

export interface Heap {
  readonly bytesEach: number;
  readonly objects: number;
}

const FOLLOWERS: Readonly<Record<string, StartFollower>> = {
  ours: startOurs,
  floor: startFloor,
  informer: startInformer,
  paged: startPaged,
  streamed: startStreamed,
};

const RESOLUTION_MS = 5;
/** Nothing came for so long: all of it has come. */
const QUIET_MS = 2_000;

function cpuMsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

async function cold(start: StartFollower, configPath: string): Promise<Cold> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const cpu = process.cpuUsage();
  const at = performance.now();
  const follower = await start(configPath);
  await follower.listed;
  const figures = {
    cpuMs: cpuMsSince(cpu),
    wallMs: performance.now() - at,
    p99Ms: delay.percentile(99) / 1e6 - RESOLUTION_MS,
    maxMs: delay.max / 1e6 - RESOLUTION_MS,
    rssMb: process.resourceUsage().maxRSS / 1_024,
    bytes: follower.heard(),
    objects: follower.events(),
  };
  await follower.stop();
  return figures;
}

async function quiet(follower: Follower): Promise<void> {
  for (let heard = -1; heard !== follower.heard();) {
    heard = follower.heard();
    await pause(QUIET_MS);
  }
}

/** What is done meanwhile, by the process that started this one, is followed. */
async function watched(
  start: StartFollower,
  configPath: string,
): Promise<Watched> {
  const follower = await start(configPath);
  await follower.listed;
  await quiet(follower);
  const cpu = process.cpuUsage();
  const before = follower.heard();
  await tell({ listed: true });
  await once(process, 'message');
  await quiet(follower);
  const figures = {
    cpuMs: cpuMsSince(cpu),
    events: follower.events(),
    heard: follower.heard() - before,
  };
  await follower.stop();
  return figures;
}

async function heap(start: StartFollower, configPath: string): Promise<Heap> {
  const follower = await start(configPath);
  await follower.listed;
  await follower.stop();
  const withThem = await settledHeap();
  const objects = follower.release();
  const bytesEach = (withThem - (await settledHeap())) / objects;
  return { bytesEach, objects };
}

async function main([name, what, configPath]: readonly string[]) {
  const start = FOLLOWERS[name];
  if (what === 'cold') return cold(start, configPath);
  if (what === 'judging') return judgedChanges(configPath);
  if (what === 'watch') return watched(start, configPath);
  return name === 'judged' ? judgedHeap(configPath) : heap(start, configPath);
}

main(process.argv.slice(2)).then(
  async figures => {
    await tell(figures);
    process.exit(0);
  },
  error => {
    process.stderr.write(`${error?.stack}\n`);
    process.exit(1);
  },
);
