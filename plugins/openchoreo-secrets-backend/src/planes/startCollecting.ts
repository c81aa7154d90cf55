import { setMaxListeners } from 'node:events';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { PlaneRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { SecretsConfig } from '../config/secretsConfig';
import { systemClock, type Clock } from '../kube/clock';
import { linkAbort } from '../kube/linkedAbort';
import { DEFAULT_LOOP_SETTINGS } from '../kube/settings';
import { transportFailure } from '../kube/transportFailure';
import { CONTROL_PLANE, MutableStore } from '../store/mutableStore';
import type { SnapshotSource } from '../store/snapshot';
import { ClusterRegistry } from './clusterRegistry';
import { CONTROL_PLANE_SOURCES } from './controlPlaneSources';
import { servedExternalSecrets, servedOpenChoreo } from './followServed';
import { PlaneDirectory } from './gateway/planeDirectory';
import { KindLoops } from './kindLoops';
import { lookUpNamespaces, namedSecrets } from './namedSecrets';
import { openAccess, type CollectContext } from './openAccess';
import { PlaneCollector } from './planeCollector';
import { wayIn } from './wayIn';

/** What collecting starts from. */
export interface StartCollectingOptions {
  readonly config: SecretsConfig;
  readonly logger: LoggerService;
  /** Secrets whose existence is asked for, in the namespaces where the configuration says so. */
  readonly secretNames?: readonly string[];
  readonly clock?: Clock;
  /** Between 0 and 1, for jitter. */
  readonly random?: () => number;
  readonly signal?: AbortSignal;
}

/** Collecting under way. */
export interface Collecting {
  readonly source: SnapshotSource;
  /** Resolves when each configured cluster's first observation is complete or has failed. */
  ready(): Promise<void>;
  /** Ends all requests, and resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/** Begins to follow the control plane and all configured planes, each on its own. */
export function startCollecting({
  config,
  logger,
  secretNames = [],
  clock = systemClock,
  random = Math.random,
  signal = new AbortController().signal,
}: StartCollectingOptions): Collecting {
  const settings = { ...DEFAULT_LOOP_SETTINGS, ...config.observation };
  const context: CollectContext = { clock, random, settings };
  const store = new MutableStore(() => clock.now());
  const registry = new ClusterRegistry();
  const options = { store, registry, context, eso: config.eso, logger };
  const link = linkAbort(signal);
  // Every loop listens to it.
  setMaxListeners(0, link.signal);
  const namespacesOf = (ref: PlaneRef) =>
    lookUpNamespaces(config.platformSecrets.lookUp, ref);
  const secretsOf = (ref: PlaneRef) =>
    namedSecrets(namespacesOf(ref), secretNames);
  const controlPlane = new PlaneCollector(options, {
    ref: CONTROL_PLANE,
    open: onClock =>
      openAccess(
        config.controlPlane,
        context,
        onClock,
        namespacesOf(CONTROL_PLANE),
      ),
    secrets: secretsOf(CONTROL_PLANE),
    served: [servedExternalSecrets, servedOpenChoreo],
  });
  const applications = new KindLoops(
    controlPlane.name,
    [controlPlane.access],
    CONTROL_PLANE_SOURCES.map(source => ({
      source,
      sink: store.controlPlane.part(source.kind, source.part),
    })),
    context,
    logger,
  );
  const directory = new PlaneDirectory(
    store,
    controlPlane.access.discovery,
    link.signal,
  );
  const told = applications.settledOf('Plane');
  const collectors = [
    controlPlane,
    ...config.planes.map(
      plane =>
        new PlaneCollector(options, {
          ref: plane.ref,
          ...wayIn(plane, {
            context,
            directory,
            told,
            lookUpIn: namespacesOf(plane.ref),
          }),
          secrets: secretsOf(plane.ref),
          served: [servedExternalSecrets],
        }),
    ),
  ];
  // A loop ends only when it is told to; if one breaks, the others go on.
  const broken = (error: unknown) =>
    logger.error(`A loop broke: ${transportFailure(error, false).message}`);
  const running = [applications, ...collectors].map(each =>
    each.run(link.signal).catch(broken),
  );
  const ended = Promise.all(running).then(async () => {
    await Promise.all(collectors.map(each => each.access.http.destroy()));
  });
  const settled = Promise.all(
    [applications, ...collectors].map(each => each.settled),
  );
  return {
    source: store,
    ready: async () => {
      await settled;
    },
    stop: async () => {
      link.abort();
      link.release();
      await ended;
    },
  };
}
