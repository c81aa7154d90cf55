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
  /** Others of its kind, each of which is asked for once: what nobody asked for before is made. */
  readonly others: readonly string[];
  readonly clusters: number;
  /** How keys and environments are spread over components. */
  readonly shape: string;
  /** Whether Backstage's plugin for Kubernetes can be asked for the same. */
  readonly isBesidePeer?: boolean;
  readonly cpu: Goal;
  /** Of an answer that nobody asked for before. */
  readonly anew?: Goal;
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
  paths: readonly string[],
  expected: number,
  question?: Question,
): Promise<Cost> {
  const { cpuMs } = await portal.use();
  const times: number[] = [];
  for (const path of paths) {
    const { status, ms } = await portal.ask(path, question);
    if (status !== expected) throw new Error(`${path}: ${status}`);
    times.push(ms);
  }
  const after = await portal.use();
  times.sort((a, b) => a - b);
  return {
    cpuMs: (after.cpuMs - cpuMs) / times.length,
    p95Ms: times[Math.floor(times.length * 0.95)],
  };
}

const fullOf = (path: string) => `/openchoreo-secrets/v1${path}`;

const again = (path: string) => Array.from({ length: REQUESTS }, () => path);

/** What is asked, side by side. */
function sidesOf(
  { path, others, isBesidePeer }: View,
  portal: PortalProcess,
  rounds: number,
): Partial<Record<Side, () => Promise<Cost>>> {
  const full = fullOf(path);
  const rest = others.map(fullOf);
  // A small fleet has few; the last round has at least one of them.
  const each = Math.min(REQUESTS, Math.floor(rest.length / rounds));
  return {
    empty: () => costOf(portal, again(EMPTY), 200),
    whole: () => costOf(portal, again(full), 200),
    // A refresh on the way would make it another answer: the tag is asked for each time.
    known: async () => {
      const { etag } = await portal.ask(full);
      return costOf(portal, again(full), 304, { etag });
    },
    ...(each > 0 && {
      anew: () => costOf(portal, rest.splice(0, each), 200),
    }),
    ...(isBesidePeer &&
      peerFolder() && {
        kubernetes: () =>
          costOf(portal, again(PEER.path), 200, { body: PEER.body }),
      }),
  };
}

/** As rows: each figure beside that of the empty route. */
function rowsOf(
  { name, cpu, anew }: View,
  figures: Readonly<Partial<Record<Side, readonly Cost[]>>>,
): readonly Row[] {
  const of = (side: Side, figure: keyof Cost) =>
    median((figures[side] ?? []).map(each => each[figure]));
  const cpuMs = of('empty', 'cpuMs');
  const above = (side: Side, what: string, goal: Goal | undefined) =>
    rowOf(
      `${name}${what}, CPU above the empty route`,
      'ms',
      of(side, 'cpuMs') - cpuMs,
      { reference: cpuMs, goal },
    );
  const beside = (side: Side, figure: keyof Cost, what: string) =>
    rowOf(`${name}, ${what}`, 'ms', of('whole', figure), {
      reference: of(side, figure),
    });
  const peer = 'beside plugin-kubernetes';
  return [
    above('whole', '', cpu),
    ...(figures.anew ? [above('anew', ', never asked for before', anew)] : []),
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
  const sides = sidesOf(view, portal, scale.rounds);
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
