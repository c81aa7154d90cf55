import type { PlaneRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { GatewayAccessConfig } from '../../config/secretsConfig';
import { groupOf } from '../clusterGroups';
import type { CollectContext } from '../openAccess';
import type { WayIn } from '../wayIn';
import { openGatewayAccess } from './openGatewayAccess';
import type { PlaneDirectory } from './planeDirectory';

/** A plane that is reached through the gateway. */
export interface PlaneBehind {
  readonly ref: PlaneRef;
  readonly access: GatewayAccessConfig;
  readonly cluster?: string;
}

/** What ways through the gateway are made of. */
interface GatewayWaysOptions {
  readonly context: CollectContext;
  readonly directory: PlaneDirectory;
  /** Resolves when the control plane told of its planes, or could not. */
  readonly told: Promise<void>;
}

/** The ways to planes behind the gateway, of which those are one cluster that OpenChoreo reaches by one agent. */
export function gatewayWays(
  planes: readonly PlaneBehind[],
  { context, directory, told }: GatewayWaysOptions,
): readonly WayIn[] {
  const agentOf = ({ ref, access }: PlaneBehind) =>
    directory.agentOf(ref, access);
  const ifTold = (plane: PlaneBehind) => {
    try {
      return agentOf(plane);
    } catch {
      return undefined;
    }
  };
  return planes.map(plane => ({
    ref: plane.ref,
    open: onClock =>
      openGatewayAccess(
        plane.access.gateway,
        () => directory.addressOf(plane.ref, plane.access),
        context,
        onClock,
      ),
    group: async () =>
      groupOf(
        { cluster: plane.cluster, way: agentOf(plane) },
        planes.map(each => ({ cluster: each.cluster, way: ifTold(each) })),
      ),
    after: told,
  }));
}
