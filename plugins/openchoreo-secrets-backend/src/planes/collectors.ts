import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  formatRef,
  type PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { SecretsConfig } from '../config/secretsConfig';
import {
  CONTROL_PLANE,
  type ObservedObjects,
} from '../observed/observedObjects';
import { CONTROL_PLANE_KINDS } from '../kinds/controlPlaneKinds';
import { ClusterRegistry } from './clusterRegistry';
import { directWays, type DirectPlane } from './directWays';
import {
  servedExternalSecrets,
  servedOpenChoreo,
  type AskServed,
} from './followServed';
import { gatewayWays, type PlaneBehind } from './gateway/gatewayWays';
import { PlaneDirectory } from './gateway/planeDirectory';
import { KindLoops } from './kindLoops';
import { lookUpNamespaces, namedSecrets } from './namedSecrets';
import type { CollectContext } from './openAccess';
import { PlaneCollector } from './planeCollector';
import { SharedIds } from './sharedIds';
import { sourcesOf } from './sourcesOf';
import type { WayIn } from './wayIn';

/** What collectors are made of. */
interface CollectorsOptions {
  readonly config: SecretsConfig;
  readonly logger: LoggerService;
  readonly secretNames: readonly string[];
  readonly context: CollectContext;
  readonly observed: ObservedObjects;
  readonly signal: AbortSignal;
}

/** All that collects, each on its own; nothing is asked yet. */
interface Collectors {
  /** What the control plane says of applications. */
  readonly applications: KindLoops;
  /** One for each plane, the control plane first. */
  readonly planes: readonly PlaneCollector[];
}

/** All configured planes, the control plane first. */
function planesOf({ config }: CollectorsOptions): {
  readonly direct: readonly DirectPlane[];
  readonly behind: readonly PlaneBehind[];
} {
  const direct: DirectPlane[] = [
    { ref: CONTROL_PLANE, ...config.controlPlane },
  ];
  const behind: PlaneBehind[] = [];
  for (const { access, ...plane } of config.planes) {
    if (access.via === 'gateway') behind.push({ ...plane, access });
    else direct.push({ ...plane, access });
  }
  return { direct, behind };
}

function applicationsOf(
  controlPlane: PlaneCollector,
  { config, context, observed }: CollectorsOptions,
): KindLoops {
  const sources = sourcesOf(CONTROL_PLANE_KINDS, config.eso).map(source => ({
    source,
    sink: observed.controlPlane.part(source.kind, source.part),
  }));
  const { access, log } = controlPlane;
  return new KindLoops(log, [access], sources, context);
}

/** Makes the collectors of the control plane and of all configured planes. */
export function createCollectors(options: CollectorsOptions): Collectors {
  const { config, context, observed, secretNames, signal } = options;
  const { lookUp } = config.checklist;
  const shared = {
    ...options,
    registry: new ClusterRegistry(),
    ids: new SharedIds(options.logger),
    eso: config.eso,
  };
  const { direct, behind } = planesOf(options);
  const lookUpIn = (ref: PlaneRef) => lookUpNamespaces(lookUp, ref);
  const collectorOf = (way: WayIn, ...more: readonly AskServed[]) =>
    new PlaneCollector(shared, {
      ...way,
      secrets: namedSecrets(lookUpIn(way.ref), secretNames),
      served: [servedExternalSecrets, ...more],
    });
  const [own, ...others] = directWays(direct, context, lookUpIn);
  const controlPlane = collectorOf(own, servedOpenChoreo);
  const applications = applicationsOf(controlPlane, options);
  const { discovery } = controlPlane.access;
  const directory = new PlaneDirectory(observed, discovery, signal);
  const told = applications.settledOf('Plane');
  const ways = [
    ...others,
    ...gatewayWays(behind, { context, directory, told }),
  ];
  const order = config.planes.map(({ ref }) => formatRef(ref));
  const planes = ways
    .sort(
      (a, b) =>
        order.indexOf(formatRef(a.ref)) - order.indexOf(formatRef(b.ref)),
    )
    .map(way => collectorOf(way));
  return { applications, planes: [controlPlane, ...planes] };
}
