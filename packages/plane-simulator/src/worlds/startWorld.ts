import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  allResources,
  createCertificate,
  dataPlaneResources,
  newClusterLog,
} from '../apiserver';
import {
  installControlPlane,
  Placed,
  recordApplyFailure,
} from '../controlplane';
import { refusalOf } from '../eso/definitions';
import { durationOf } from '../eso/duration';
import { Gateway } from '../gateway';
import { Clock, ClusterLog, systemClock } from '../log';
import {
  bindingsOf,
  OpenChoreoApi,
  startOpenChoreoApi,
} from '../openchoreoApi';
import { agentCertificates } from './agentCertificates';
import { appConfigOf } from './appConfig';
import { createCertificates } from './certificateObjects';
import { copySecrets } from './copySecrets';
import { controlOf, WorldControl } from './control';
import { listenForControl } from './controlServer';
import { entitiesOf } from './entities';
import { startHappenings } from './happenings';
import { startHeartbeats } from './heartbeats';
import { kubeconfigOf } from './kubeconfig';
import { plantCanaries } from './plantCanaries';
import { operatorVersion } from './operatorObjects';
import { worldNamed } from './registry';
import { runCluster, RunningCluster } from './runningCluster';
import { SeededCluster, seedCluster } from './seedCluster';
import { GatewayConfig, startWorldGateway } from './startWorldGateway';
import { ClusterSpec, WorldSpec } from './worldSpec';

/** When control planes were set up, before the start. */
const CONTROL_PLANE_AGE = '90d';

/** @public */
export interface StartWorldOptions {
  readonly clock?: Clock;
  /** Of the control endpoint; any, when absent. */
  readonly port?: number;
  /** Where files are written; a temporary folder, when absent. */
  readonly dir?: string;
  /** API servers speak HTTPS, with a certificate made for the occasion. */
  readonly tls?: boolean;
}

/** @public */
export interface World {
  readonly name: string;
  readonly clusters: ReadonlyMap<string, RunningCluster>;
  /** Where planes are behind one, as with `acme:access=mixed`. */
  readonly gateway?: Gateway;
  /** Says who may see what. */
  readonly api: OpenChoreoApi;
  readonly kubeconfigPath: string;
  readonly appConfigPath: string;
  readonly entitiesPath: string;
  readonly control: WorldControl;
  /** `POST <controlUrl>/<action>`. */
  readonly controlUrl: string;
  close(): Promise<void>;
}

/**
 * Starts a world: by its name, such as `acme` or `fleet:10x2000`, or from data.
 *
 * @public
 */
export async function startWorld(
  world: string | WorldSpec,
  options: StartWorldOptions = {},
): Promise<World> {
  const spec = typeof world === 'string' ? worldNamed(world) : world;
  if (options.dir) return startIn(options.dir, spec, options);
  const dir = await mkdtemp(join(tmpdir(), `world-${spec.name}-`));
  const remove = () => rm(dir, { recursive: true, force: true });
  try {
    const started = await startIn(dir, spec, options);
    return {
      ...started,
      close: async () => {
        await started.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Starts a world that writes its files in a folder. */
async function startIn(
  dir: string,
  spec: WorldSpec,
  options: StartWorldOptions,
): Promise<World> {
  const clock = options.clock ?? systemClock;
  const seeded = seedWorld(spec, clock);
  const tls = options.tls ? createCertificate() : undefined;
  const running = await Promise.all(
    seeded.map(cluster => runCluster(cluster, tls)),
  );
  const clusters = new Map(running.map(cluster => [cluster.name, cluster]));
  const gateway = await startWorldGateway(spec, clusters, dir);
  const api = await startWorldApi(spec, clusters);
  const live = { spec, clusters, gateway: gateway?.gateway, api };
  if (spec.canaries) plantCanaries(live);
  const stopHappenings = startHappenings(live, clock);
  const stopHeartbeats = startHeartbeats(live, clock);
  const control = await listenForControl(live, options.port);
  const paths = await writeFiles(
    dir,
    spec,
    running,
    { api: api.url, control: control.url },
    gateway?.config,
  );
  return {
    name: spec.name,
    clusters,
    ...paths,
    gateway: gateway?.gateway,
    api,
    control: controlOf(live),
    controlUrl: control.url,
    close: async () => {
      stopHappenings();
      stopHeartbeats();
      for (const { controller } of running) controller.close();
      await Promise.all([
        control.close(),
        api.close(),
        gateway?.gateway.close(),
        ...running.map(({ server }) => server.close()),
      ]);
    },
  };
}

/** OpenChoreo's API, which reads the same clusters. */
function startWorldApi(
  spec: WorldSpec,
  clusters: ReadonlyMap<string, RunningCluster>,
): Promise<OpenChoreoApi> {
  const control = clusters.get(spec.controlPlane);
  if (!control) throw new Error(`world ${spec.name} has no control plane`);
  return startOpenChoreoApi({
    bindings: bindingsOf(spec.namespaces),
    source: {
      control: control.log,
      planes: [...clusters.values()].map(({ log }) => log),
    },
  });
}

/** Every cluster as it stands at the start, with its past; nothing runs yet. */
export function seedWorld(
  spec: WorldSpec,
  clock: Clock,
): readonly SeededCluster[] {
  const logs = new Map(
    spec.clusters.map(cluster => [cluster.name, newLog(spec, cluster, clock)]),
  );
  const control = logs.get(spec.controlPlane);
  if (!control) throw new Error(`world ${spec.name} has no control plane`);
  const start = clock.now();
  const skew = control.wallNow() - start;
  control.skewClock(skew - durationOf(CONTROL_PLANE_AGE));
  const placed = spec.namespaces.flatMap(namespace =>
    installControlPlane(control, namespace, start),
  );
  control.skewClock(skew);
  return spec.clusters.flatMap(cluster => {
    const log = logs.get(cluster.name);
    if (!log) return [];
    const here = placed.filter(
      item => livesIn(spec, item, cluster) && isTaken(control, item, cluster),
    );
    const seeded = seedCluster(log, cluster, here);
    const agents = agentCertificates(spec, cluster);
    const { certificates = [], impersonates = '' } = cluster;
    const original = logs.get(impersonates);
    if (original) copySecrets(original, log);
    createCertificates(log, [...certificates, ...agents], start);
    if (cluster.light) log.compact();
    return [seeded];
  });
}

/** What the plane's definitions do not take is not there, and the control plane says why. */
function isTaken(
  control: ClusterLog,
  { draft }: Placed,
  cluster: ClusterSpec,
): boolean {
  const refusal = refusalOf(operatorVersion(cluster), draft);
  if (refusal) recordApplyFailure(control, draft, refusal);
  return refusal === undefined;
}

function livesIn(spec: WorldSpec, { plane }: Placed, { name }: ClusterSpec) {
  return spec.access[plane]?.cluster === name;
}

function newLog(
  world: WorldSpec,
  { name, clockSkew, impersonates }: ClusterSpec,
  clock: Clock,
) {
  const resources =
    name === world.controlPlane ? allResources : dataPlaneResources;
  const log = newClusterLog({
    clock,
    // Clusters of one name have one id.
    name: `${world.name}/${impersonates ?? name}`,
    resources,
  });
  if (clockSkew) log.skewClock(durationOf(clockSkew));
  return log;
}

async function writeFiles(
  dir: string,
  spec: WorldSpec,
  clusters: readonly RunningCluster[],
  urls: { readonly api: string; readonly control: string },
  gateway: GatewayConfig | undefined,
) {
  const kubeconfigPath = join(dir, 'kubeconfig.yaml');
  const appConfigPath = join(dir, 'app-config.world.yaml');
  const entitiesPath = join(dir, 'entities.yaml');
  await writeFile(kubeconfigPath, kubeconfigOf(clusters), { mode: 0o600 });
  await writeFile(entitiesPath, entitiesOf(spec));
  const appConfig = appConfigOf(
    spec,
    kubeconfigPath,
    entitiesPath,
    urls,
    gateway,
  );
  await writeFile(appConfigPath, appConfig);
  return { kubeconfigPath, appConfigPath, entitiesPath };
}
