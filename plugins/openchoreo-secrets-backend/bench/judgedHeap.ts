import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { fleetOf, type Fleet } from '../src/query/fleet/fleet';
import { countSecrets, startOurs } from './followers/ours';
import { settledHeap } from './settledHeap';

/** What all that is judged of an ExternalSecret takes, beside the object itself. */
export async function judgedHeap(
  configPath: string,
): Promise<{ readonly bytesEach: number }> {
  const follower = await startOurs(configPath);
  await follower.listed;
  await follower.stop();
  const snapshot = follower.snapshot();
  const without = await settledHeap();
  const held: { fleet?: Fleet } = {
    fleet: fleetOf({
      snapshot,
      thresholds: DEFAULT_THRESHOLDS,
      now: Date.now(),
    }),
  };
  const withIt = await settledHeap();
  const count = countSecrets(snapshot);
  return { bytesEach: held.fleet ? (withIt - without) / count : 0 };
}
