import type { JudgedChanges } from '../judgedChanges';
import { measured } from '../measured';
import type { Part } from '../part';
import { rowOf } from '../row';
import { startFleet } from '../worldProcess';

const CLUSTERS = 20;
const SHAPE = '12x3';

/** What it takes until 200 changes show in all answers about the fleet, beside judging all of it. */
export const judging: Part = async scale => {
  const world = await startFleet(scale, CLUSTERS, SHAPE);
  const args = ['ours', 'judging', world.appConfigPath];
  const { fullMs, changesMs, longestStepMs, asked } =
    await measured<JudgedChanges>('follow.ts', args);
  await world.stop();
  return [
    rowOf('judging 200 changes', 'ms', changesMs, {
      reference: fullMs,
      goal: { of: 'value', atMost: 1_000 },
    }),
    rowOf('judging, longest step', 'ms', longestStepMs, {
      goal: { of: 'value', atMost: 20 },
    }),
    ...Object.entries(asked).flatMap(([name, { ms, longest }]) => [
      rowOf(`judging, ${name} after that`, 'ms', ms),
      rowOf(`judging, longest step of ${name}`, 'ms', longest, {
        goal: { of: 'value', atMost: 20 },
      }),
    ]),
  ];
};
