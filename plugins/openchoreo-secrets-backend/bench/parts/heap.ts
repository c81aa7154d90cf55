import type { Heap } from '../follow';
import { measured } from '../measured';
import type { Part } from '../part';
import { rowOf } from '../row';
import { requireWhole } from '../whole';
import { startFleet } from '../worldProcess';

const CLUSTERS = 10;

/** What an ExternalSecret takes: as it is observed, and with all that is judged of it. */
export const heap: Part = async scale => {
  const world = await startFleet(scale, CLUSTERS);
  const of = async (side: string) => {
    const args = [side, 'heap', world.appConfigPath];
    return measured<Heap>('follow.ts', args);
  };
  const informer = await of('informer');
  const ours = await of('ours');
  const judgement = await of('judged');
  await world.stop();
  requireWhole('objects', {
    informer: informer.objects,
    ours: ours.objects,
    'what is judged': judgement.objects,
  });
  const reference = informer.bytesEach;
  const observed = ours.bytesEach;
  const judged = observed + judgement.bytesEach;
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
