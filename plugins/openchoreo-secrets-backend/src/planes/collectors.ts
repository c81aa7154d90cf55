import type { LoggerService } from '@backstage/backend-plugin-api';
import type { PlaneRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { SecretsConfig } from '../config/secretsConfig';
import { CONTROL_PLANE, type MutableStore } from '../store/mutableStore';
import { ClusterRegistry } from './clusterRegistry';
import { CONTROL_PLANE_SOURCES } from './controlPlaneSources';
import { servedExternalSecrets, servedOpenChoreo } from './followServed';
import { PlaneDirectory } from './gateway/planeDirectory';
import { KindLoops } from './kindLoops';
import { lookUpNamespaces, namedSecrets } from './namedSecrets';
import { openAccess, type CollectContext } from './openAccess';
import { PlaneCollector } from './planeCollector';
import { wayIn } from './wayIn';

/** What collectors are made of. */
interface CollectorsOptions {
  readonly config: SecretsConfig;
  readonly logger: LoggerService;
  readonly secretNames: readonly string[];
  readonly context: CollectContext;
  readonly store: MutableStore;
  readonly signal: AbortSignal;
}

/** All that collects, each on its own; nothing is asked yet. */
interface Collectors {
  /** What the control plane says of applications. */
  readonly applications: KindLoops;
  /** One for each plane, the control plane first. */
  readonly planes: readonly PlaneCollector[];
}

/** Where the existence of Secrets may be asked for, and of which. */
function lookUpsOf({ config, secretNames }: CollectorsOptions, ref: PlaneRef) {
  const lookUpIn = lookUpNamespaces(config.platformSecrets.lookUp, ref);
  return { lookUpIn, secrets: namedSecrets(lookUpIn, secretNames) };
}

function applicationsOf(
  controlPlane: PlaneCollector,
  { context, store }: CollectorsOptions,
): KindLoops {
  const sources = CONTROL_PLANE_SOURCES.map(source => ({
    source,
    sink: store.controlPlane.part(source.kind, source.part),
  }));
  const { access, log } = controlPlane;
  return new KindLoops(log, [access], sources, context);
}

/** Makes the collectors of the control plane and of all configured planes. */
export function createCollectors(options: CollectorsOptions): Collectors {
  const { config, context, signal, store } = options;
  const registry = new ClusterRegistry();
  const shared = { ...options, registry, eso: config.eso };
  const own = lookUpsOf(options, CONTROL_PLANE);
  const controlPlane = new PlaneCollector(shared, {
    ref: CONTROL_PLANE,
    open: onClock =>
      openAccess(config.controlPlane, context, onClock, own.lookUpIn),
    secrets: own.secrets,
    served: [servedExternalSecrets, servedOpenChoreo],
  });
  const applications = applicationsOf(controlPlane, options);
  const { discovery } = controlPlane.access;
  const directory = new PlaneDirectory(store, discovery, signal);
  const told = applications.settledOf('Plane');
  const planes = config.planes.map(plane => {
    const { lookUpIn, secrets } = lookUpsOf(options, plane.ref);
    return new PlaneCollector(shared, {
      ref: plane.ref,
      ...wayIn(plane, { context, directory, lookUpIn, told }),
      secrets,
      served: [servedExternalSecrets],
    });
  });
  return { applications, planes: [controlPlane, ...planes] };
}
