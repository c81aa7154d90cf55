import { parsePlaneId, planeResource } from '../controlplane/planeObjects';
import { at, fieldsAt } from '../eso/fields';
import { timestamp } from '../eso/timestamp';
import { Clock } from '../log';
import { clusterNamed, RunningWorld } from './runningWorld';

/** As OpenChoreo writes them, while an agent is connected. */
const EVERY_MS = 60_000;

/** Writes down when each agent that is connected was last heard. */
function beat(world: RunningWorld): void {
  const { spec } = world;
  const { log } = clusterNamed(world, spec.controlPlane);
  for (const { plane } of spec.namespaces.flatMap(({ planes }) => planes)) {
    const found = log.get(planeResource(plane), parsePlaneId(plane));
    if (at(found?.status, 'agentConnection', 'connected') !== true) continue;
    log.patchStatus(
      planeResource(plane),
      parsePlaneId(plane),
      ({ status }) => ({
        ...fieldsAt(status),
        agentConnection: {
          ...fieldsAt(status, 'agentConnection'),
          lastHeartbeatTime: timestamp(log.wallNow()),
        },
      }),
    );
  }
}

/** Lets the agents of a world be heard; returns how to stop it. */
export function startHeartbeats(world: RunningWorld, clock: Clock): () => void {
  let cancel = clock.setTimeout(next, EVERY_MS);
  function next(): void {
    beat(world);
    cancel = clock.setTimeout(next, EVERY_MS);
  }
  return () => cancel();
}
