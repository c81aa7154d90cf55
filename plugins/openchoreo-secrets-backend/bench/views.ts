import { PEER, peerFolder } from './kubernetesPeer';
import { alternating } from './measured';
import type { Scale } from './part';
import {
  startPortal,
  type PortalProcess,
  type Question,
} from './portalProcess';
import { median, rowOf, type Goal, type Row } from './row';
import { startFleet } from './worldProcess';

/** One answer of the product, and what it may cost above the empty route. */
export interface View {
  readonly name: string;
  readonly path: string;
  /** Others of its kind, one after the other: what nobody asked for before is made. A small fleet has few, and they come round again. */
  readonly others?: (n: number) => string;
  readonly clusters: number;
  /** How keys and environments are spread over components. */
  readonly shape: string;
  /** Whether Backstage's plugin for Kubernetes can be asked for the same. */
  readonly isBesidePeer?: boolean;
  readonly cpu?: Goal;
  readonly bytes?: Goal;
}

const EMPTY = '/empty/component-1';
const REQUESTS = 100;

interface Cost {
  readonly cpuMs: number;
  readonly p95Ms: number;
}

type Side = 'empty' | 'whole' | 'known' | 'anew' | 'kubernetes';

/** One after the other, as one reader asks. */
async function costOf(
  portal: PortalProcess,
  pathOf: (n: number) => string,
  expected: number,
  question?: Question,
): Promise<Cost> {
  const { cpuMs } = await portal.use();
  const times: number[] = [];
  for (let n = 0; n < REQUESTS; n += 1) {
    const path = pathOf(n);
    const { status, ms } = await portal.ask(path, question);
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

const fullOf = (path: string) => `/openchoreo-secrets/v1${path}`;

/** What is asked, side by side. */
function sidesOf(
  { path, others, isBesidePeer }: View,
  portal: PortalProcess,
): Partial<Record<Side, () => Promise<Cost>>> {
  const full = fullOf(path);
  let asked = 0;
  const next = () => fullOf(others?.((asked += 1)) ?? path);
  return {
    empty: () => costOf(portal, () => EMPTY, 200),
    whole: () => costOf(portal, () => full, 200),
    // A refresh on the way would make it another answer: the tag is asked for each time.
    known: async () => {
      const { etag } = await portal.ask(full);
      return costOf(portal, () => full, 304, { etag });
    },
    ...(others && { anew: () => costOf(portal, next, 200) }),
    ...(isBesidePeer &&
      peerFolder() && {
        kubernetes: () =>
          costOf(portal, () => PEER.path, 200, { body: PEER.body }),
      }),
  };
}

/** As rows: each figure beside that of the empty route. */
function rowsOf(
  { name, cpu: goal }: View,
  figures: Readonly<Partial<Record<Side, readonly Cost[]>>>,
): readonly Row[] {
  const of = (side: Side, figure: keyof Cost) =>
    median((figures[side] ?? []).map(each => each[figure]));
  const cpuMs = of('empty', 'cpuMs');
  const above = (side: Side, what: string, more: object = {}) =>
    rowOf(
      `${name}, CPU above the empty route${what}`,
      'ms',
      of(side, 'cpuMs') - cpuMs,
      {
        reference: cpuMs,
        ...more,
      },
    );
  const beside = (side: Side, figure: keyof Cost, what: string) =>
    rowOf(`${name}, ${what}`, 'ms', of('whole', figure), {
      reference: of(side, figure),
    });
  const peer = 'beside plugin-kubernetes';
  return [
    above('whole', '', { goal }),
    ...(figures.anew ? [above('anew', ', never asked for before')] : []),
    beside('empty', 'p95Ms', 'p95 beside the empty route'),
    ...(figures.kubernetes
      ? [
          beside('kubernetes', 'cpuMs', `CPU ${peer}`),
          beside('kubernetes', 'p95Ms', `p95 ${peer}`),
        ]
      : []),
    rowOf(`${name}, CPU of a 304`, 'ms', of('known', 'cpuMs'), {
      reference: cpuMs,
      goal: { of: 'ratio', atMost: 0.5 },
    }),
  ];
}

/** What a view costs, answered with 200 and with 304, beside the empty route in the same portal. */
export async function viewRows(
  view: View,
  scale: Scale,
): Promise<readonly Row[]> {
  const { name, path, clusters, shape, bytes: goal } = view;
  const world = await startFleet(scale, clusters, shape);
  const portal = await startPortal(world);
  const sides = sidesOf(view, portal);
  await sides.whole?.();
  const figures = await alternating(
    Object.keys(sides) as Side[],
    scale.rounds,
    side => sides[side]!(),
  );
  const { bytes } = await portal.ask(fullOf(path));
  const { rssMb } = await portal.use();
  await portal.stop();
  await world.stop();
  return [
    ...rowsOf(view, figures),
    rowOf(`${name}, size`, 'KB', bytes / 1_024, { goal }),
    rowOf(`${name}, RSS of the portal`, 'MB', rssMb),
  ];
}
