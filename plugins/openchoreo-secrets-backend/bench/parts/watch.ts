import { contextsOf } from '../followers/contexts';
import type { Watched } from '../follow';
import { alternating, measured } from '../measured';
import type { Part } from '../part';
import { median, rowOf } from '../row';
import { control, startFleet, type WorldProcess } from '../worldProcess';

const CLUSTERS = 4;
const EXTERNAL_SECRETS = '/apis/external-secrets.io/v1/externalsecrets';

/** Has every ExternalSecret refreshed, as a user does who wants it now. */
async function refreshAll(world: WorldProcess): Promise<void> {
  const contexts = await contextsOf(world.appConfigPath);
  for (const { url, headers, cluster, isControlPlane } of contexts) {
    if (isControlPlane) continue;
    const answer = await fetch(`${url}${EXTERNAL_SECRETS}`, { headers });
    for (const { metadata } of (await answer.json()).items) {
      const { namespace, name } = metadata;
      const input = { cluster, namespace, name };
      await control(world.controlUrl, 'forceSync', input);
    }
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
