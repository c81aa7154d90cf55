import { externalSecretsOf, refresh } from '../externalSecrets';
import type { Watched } from '../follow';
import { alternating, measured } from '../measured';
import type { Part } from '../part';
import { median, rowOf } from '../row';
import { requireWhole } from '../whole';
import { startFleet, type WorldProcess } from '../worldProcess';

const CLUSTERS = 4;

/** Has every ExternalSecret refreshed. */
async function refreshAll(world: WorldProcess): Promise<void> {
  for (const secret of await externalSecretsOf(world)) {
    await refresh(world, secret);
  }
}

/** Every ExternalSecret is refreshed once: what each event costs. */
export const watch: Part = async scale => {
  const world = await startFleet(scale, CLUSTERS);
  const sides = await alternating(
    ['floor', 'informer', 'ours'],
    scale.rounds,
    side =>
      measured<Watched>('follow.ts', [side, 'watch', world.appConfigPath], () =>
        refreshAll(world),
      ),
  );
  await world.stop();
  // Who counts them says how many events there were for all.
  const events = median(sides.floor.map(each => each.events));
  requireWhole('events', {
    floor: events,
    informer: median(sides.informer.map(each => each.events)),
  });
  requireWhole('bytes', {
    floor: median(sides.floor.map(each => each.heard)),
    ours: median(sides.ours.map(each => each.heard)),
  });
  const usEach = (side: keyof typeof sides) =>
    median(sides[side].map(({ cpuMs }) => (cpuMs * 1_000) / events));
  const ours = usEach('ours');
  return [
    rowOf('watch, beside the floor', 'µs', ours, {
      reference: usEach('floor'),
      goal: { of: 'value', atMost: 50 },
    }),
    rowOf('watch, beside the informer', 'µs', ours, {
      reference: usEach('informer'),
    }),
    rowOf('watch, events', 'n', events),
  ];
};
