import type { Heap } from '../follow';
import { measured } from '../measured';
import type { Part } from '../part';
import { rowOf } from '../row';
import { startFleet } from '../worldProcess';

const CLUSTERS = 10;

/** What an ExternalSecret takes: as it is observed, and with all that is judged of it. */
export const heap: Part = async scale => {
  const world = await startFleet(scale, CLUSTERS);
  const of = async (side: string) => {
    const args = [side, 'heap', world.appConfigPath];
    return (await measured<Heap>('follow.ts', args)).bytesEach;
  };
  const reference = await of('informer');
  const observed = await of('ours');
  const judged = observed + (await of('judged'));
  await world.stop();
  return [
    rowOf('heap observed', 'B', observed, {
      reference,
      goal: { of: 'value', atMost: 790 },
    }),
    rowOf('heap judged', 'B', judged, {
      reference,
      goal: { of: 'value', atMost: 1_500 },
    }),
  ];
};
