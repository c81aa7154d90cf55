import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Fleet } from '../src/query/fleet/fleet';
import { FleetJudge } from '../src/query/fleet/fleetState';
import { countSecrets, startOurs } from './followers/ours';
import { settledHeap } from './settledHeap';

/** What all that is judged of an ExternalSecret takes, beside the object itself. */
export async function judgedHeap(
  configPath: string,
): Promise<{ readonly bytesEach: number; readonly objects: number }> {
  const follower = await startOurs(configPath);
  await follower.listed;
  await follower.stop();
  const snapshot = follower.snapshot();
  const without = await settledHeap();
  const judge = new FleetJudge();
  const steps = judge.steps({
    snapshot,
    thresholds: DEFAULT_THRESHOLDS,
    now: Date.now(),
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  // With what it takes to bring it up to date.
  const held: { judge: FleetJudge; fleet: Fleet } = {
    judge,
    fleet: step.value,
  };
  const withIt = await settledHeap();
  const objects = countSecrets(snapshot);
  return {
    bytesEach: held.judge && held.fleet ? (withIt - without) / objects : 0,
    objects,
  };
}
