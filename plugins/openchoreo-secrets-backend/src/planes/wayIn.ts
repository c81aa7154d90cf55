import type { PlaneAccessConfig } from '../config/secretsConfig';
import type { ClusterAccess } from '../kube/clusterAccess';
import { openGatewayAccess } from './gateway/openGatewayAccess';
import type { PlaneDirectory } from './gateway/planeDirectory';
import { openAccess, type CollectContext } from './openAccess';

/** How the cluster of a plane is entered. */
export interface WayIn {
  /** Opens it; `onClock` is told the cluster's clock minus ours. */
  readonly open: (onClock: (offsetMs: number) => void) => ClusterAccess;
  /** Nothing is asked before. It never rejects. */
  readonly after?: Promise<void>;
}

/** What ways in are made of. */
interface WayInOptions {
  readonly context: CollectContext;
  readonly directory: PlaneDirectory;
  /** Resolves when the control plane told of its planes, or could not. */
  readonly told: Promise<void>;
  /** Where the existence of Secrets may be asked for. */
  readonly lookUpIn: readonly string[];
}

/** The way into the cluster of a plane that the configuration says. */
export function wayIn(
  { ref, access }: PlaneAccessConfig,
  { context, directory, lookUpIn, told }: WayInOptions,
): WayIn {
  if (access.via !== 'gateway') {
    return { open: onClock => openAccess(access, context, onClock, lookUpIn) };
  }
  const { gateway } = access;
  const address = () => directory.addressOf(ref, access);
  return {
    open: onClock => openGatewayAccess(gateway, address, context, onClock),
    after: told,
  };
}
