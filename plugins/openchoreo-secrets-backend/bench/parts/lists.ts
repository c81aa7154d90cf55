import type { Cold } from '../follow';
import { alternating, measured } from '../measured';
import type { Part } from '../part';
import { median, rowOf } from '../row';
import { requireWhole } from '../whole';
import { startFleet } from '../worldProcess';

const CLUSTERS = 4;

/** All ExternalSecrets, listed as a stream and page by page. */
export const lists: Part = async scale => {
  const world = await startFleet(scale, CLUSTERS);
  const sides = await alternating(['paged', 'streamed'], scale.rounds, side =>
    measured<Cold>('follow.ts', [side, 'cold', world.appConfigPath]),
  );
  await world.stop();
  const of = (side: keyof typeof sides, figure: keyof Cold) =>
    median(sides[side].map(each => each[figure]));
  requireWhole('objects', {
    paged: of('paged', 'objects'),
    streamed: of('streamed', 'objects'),
  });
  const row = (figure: keyof Cold, unit: string) =>
    rowOf(`lists streamed ${figure}`, unit, of('streamed', figure), {
      reference: of('paged', figure),
    });
  return [
    row('cpuMs', 'ms'),
    row('wallMs', 'ms'),
    row('p99Ms', 'ms'),
    row('maxMs', 'ms'),
    row('rssMb', 'MB'),
    row('bytes', 'B'),
  ];
};
