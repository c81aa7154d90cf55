import { alternating } from './measured';
import type { Scale } from './part';
import { startPortal, type PortalProcess } from './portalProcess';
import { median, rowOf, type Goal, type Row } from './row';
import { startFleet } from './worldProcess';

/** One answer of the product, and what it may cost above the empty route. */
export interface View {
  readonly name: string;
  readonly path: string;
  readonly clusters: number;
  /** How keys and environments are spread over components. */
  readonly shape: string;
  readonly cpu?: Goal;
  readonly bytes?: Goal;
}

const EMPTY = '/empty/component-1';
const REQUESTS = 100;

interface Cost {
  readonly cpuMs: number;
  readonly p95Ms: number;
}

/** One after the other, as one reader asks. */
async function costOf(
  portal: PortalProcess,
  path: string,
  expected: number,
  etag?: string,
): Promise<Cost> {
  const { cpuMs } = await portal.use();
  const times: number[] = [];
  for (let n = 0; n < REQUESTS; n += 1) {
    const { status, ms } = await portal.ask(path, etag);
    if (status !== expected) throw new Error(`${path}: ${status}`);
    times.push(ms);
  }
  const after = await portal.use();
  times.sort((a, b) => a - b);
  return {
    cpuMs: (after.cpuMs - cpuMs) / REQUESTS,
    p95Ms: times[Math.floor(REQUESTS * 0.95)],
  };
}

/** What a view costs, answered with 200 and with 304, beside the empty route in the same portal. */
export async function viewRows(
  { name, path, clusters, shape, ...goals }: View,
  scale: Scale,
): Promise<readonly Row[]> {
  const world = await startFleet(scale, clusters, shape);
  const portal = await startPortal(world);
  const full = `/openchoreo-secrets/v1${path}`;
  const asks = {
    empty: () => costOf(portal, EMPTY, 200),
    whole: () => costOf(portal, full, 200),
    // A refresh on the way would make it another answer: the tag is asked for each time.
    known: async () => costOf(portal, full, 304, (await portal.ask(full)).etag),
  };
  await asks.whole();
  const sides = await alternating(
    ['empty', 'whole', 'known'],
    scale.rounds,
    side => asks[side](),
  );
  const { bytes } = await portal.ask(full);
  const { rssMb } = await portal.use();
  await portal.stop();
  await world.stop();
  const of = (side: keyof typeof sides, figure: keyof Cost) =>
    median(sides[side].map(each => each[figure]));
  const empty = of('empty', 'cpuMs');
  const above = of('whole', 'cpuMs') - empty;
  return [
    rowOf(`${name}, CPU above the empty route`, 'ms', above, {
      reference: empty,
      goal: goals.cpu,
    }),
    rowOf(`${name}, p95`, 'ms', of('whole', 'p95Ms'), {
      reference: of('empty', 'p95Ms'),
    }),
    rowOf(`${name}, CPU of a 304`, 'ms', of('known', 'cpuMs'), {
      reference: empty,
      goal: { of: 'ratio', atMost: 0.5 },
    }),
    rowOf(`${name}, size`, 'KB', bytes / 1_024, { goal: goals.bytes }),
    rowOf(`${name}, RSS of the portal`, 'MB', rssMb),
  ];
}
