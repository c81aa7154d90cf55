import type { Cold } from '../follow';
import { alternating, measured } from '../measured';
import type { Part } from '../part';
import { median, rowOf, type Goal } from '../row';
import { startFleet } from '../worldProcess';

export const CLUSTERS = 20;

/** The start with an empty memory: everything is listed once. */
export const cold: Part = async scale => {
  const world = await startFleet(scale, CLUSTERS);
  const sides = await alternating(['floor', 'ours'], scale.rounds, side =>
    measured<Cold>('follow.ts', [side, 'cold', world.appConfigPath]),
  );
  await world.stop();
  const of = (side: keyof typeof sides, figure: keyof Cold) =>
    median(sides[side].map(each => each[figure]));
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
