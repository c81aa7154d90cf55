import type { PlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ClusterSnapshot } from '../../observed/snapshot';

/** @returns what is the matter with the clock of a cluster, as it stands in an answer. */
export function clockDto(
  cluster: ClusterSnapshot | undefined,
): PlaneDto['clock'] {
  const { state, claimedMs } = cluster?.clockTrouble ?? {};
  if (!state) return undefined;
  return claimedMs === undefined
    ? { state }
    : { state, aheadSeconds: Math.round(claimedMs / 1_000) };
}
