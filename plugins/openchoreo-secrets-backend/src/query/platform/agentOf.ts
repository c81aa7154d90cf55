import type {
  PlaneDto,
  PlaneObject,
  PlatformPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { freshnessAt, isComplete } from '../../ownership/lookupIn';
import type { QueryContext } from '../context';

/** Nobody takes back that an agent is connected when the gateway dies: then only its heartbeat stops. */
function isSilent(
  { agentHeartbeatAt }: PlaneObject,
  { snapshot, thresholds, now }: QueryContext,
): boolean {
  const { cluster } = snapshot.controlPlane;
  const { clockOffsetMs = 0 } = snapshot.clusters.get(cluster) ?? {};
  return (
    agentHeartbeatAt !== undefined &&
    now + clockOffsetMs - agentHeartbeatAt > thresholds.agentSilentAfterMs
  );
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
  return plane.agentConnected && !isSilent(plane, context)
    ? 'connected'
    : 'disconnected';
}
