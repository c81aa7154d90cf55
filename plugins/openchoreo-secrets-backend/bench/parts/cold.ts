import type { Cold } from '../follow';
import { alternating, measured } from '../measured';
import type { Part } from '../part';
import { median, rowOf, type Goal } from '../row';
import { requireWhole } from '../whole';
import { startFleet } from '../worldProcess';

const CLUSTERS = 20;

/** Which kinds are served and whose a cluster is, of which the floor does not ask, in bytes. */
const BESIDE = 300_000;

/** The start with an empty memory: everything is listed once. */
export const cold: Part = async scale => {
  const world = await startFleet(scale, CLUSTERS);
  const sides = await alternating(['floor', 'ours'], scale.rounds, side =>
    measured<Cold>('follow.ts', [side, 'cold', world.appConfigPath]),
  );
  await world.stop();
  const of = (side: keyof typeof sides, figure: keyof Cold) =>
    median(sides[side].map(each => each[figure]));
  for (const [round, { bytes: floor }] of sides.floor.entries()) {
    requireWhole('bytes', { floor, ours: sides.ours[round].bytes }, BESIDE);
  }
  const row = (figure: keyof Cold, unit: string, goal?: Goal) =>
    rowOf(`cold ${figure}`, unit, of('ours', figure), {
      reference: of('floor', figure),
      goal,
    });
  return [
    row('cpuMs', 'ms', { of: 'ratio', atMost: 2 }),
    row('wallMs', 'ms'),
    row('p99Ms', 'ms', { of: 'value', atMost: 20 }),
    row('maxMs', 'ms', { of: 'value', atMost: 100 }),
    row('rssMb', 'MB', { of: 'value', atMost: 600 }),
    row('bytes', 'B'),
  ];
};
