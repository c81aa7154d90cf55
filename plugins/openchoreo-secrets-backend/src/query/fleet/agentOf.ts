import type {
  PlaneDto,
  PlaneObject,
  PlatformPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { freshnessAt, isComplete } from '../../ownership/lookupIn';
import type { QueryContext } from '../context/context';

/**
 * Nobody takes back that an agent is connected when the gateway dies: then only
 * its heartbeat stops. It is dated by the clock of the control plane.
 */
function connectedBy(
  { agentHeartbeatAt }: PlaneObject,
  { snapshot, thresholds, now }: QueryContext,
): PlatformPlaneDto['agent'] {
  if (agentHeartbeatAt === undefined) return 'connected';
  const { cluster } = snapshot.controlPlane;
  const { clockOffsetMs = 0, clockDoubt: doubt } =
    snapshot.clusters.get(cluster) ?? {};
  const silence = now + clockOffsetMs - agentHeartbeatAt;
  const isSilent = (ms: number) => ms > thresholds.agentSilentAfterMs;
  if (isSilent(silence + (doubt?.earlierMs ?? 0))) return 'disconnected';
  return isSilent(silence + (doubt?.laterMs ?? 0)) ? 'unknown' : 'connected';
}

/** Whether the agent of a plane is connected to the gateway. */
export function agentOf(
  context: QueryContext,
  { id, kind }: Pick<PlaneDto, 'id' | 'kind'>,
): PlatformPlaneDto['agent'] {
  if (kind === 'ControlPlane') return 'none';
  const { Plane } = context.snapshot.controlPlane.kinds;
  if (!isComplete(freshnessAt(Plane, context))) return 'unknown';
  const plane = Plane.objects.get(id);
  if (plane?.agentConnected === undefined) return 'unknown';
  return plane.agentConnected ? connectedBy(plane, context) : 'disconnected';
}
