import { newClusterLog } from '../apiserver/newClusterLog';
import { resources } from '../apiserver/resources';
import { ClusterLog, KubeObject, ManualClock } from '../log';
import { ObjectBehaviour } from './behaviour';
import { readyOf } from './condition';
import { EsoController } from './controller';
import { Fields, textAt } from './fields';
import { RemoteStore, RemoteStoreData } from './remoteStore';

/** One cluster with a store, an ExternalSecret and a controller, for tests. */
export interface Bench {
  readonly clock: ManualClock;
  readonly log: ClusterLog;
  readonly remote: RemoteStore;
  readonly controller: EsoController;
  secret(): KubeObject | undefined;
  store(): KubeObject | undefined;
  events(kind: string): readonly KubeObject[];
}

export interface BenchOptions {
  /** Of the operator. */
  readonly version?: string;
  readonly store?: Partial<RemoteStoreData>;
  readonly storeSpec?: Fields;
  readonly spec?: Fields;
  readonly behaviour?: ObjectBehaviour;
  readonly finalizers?: readonly string[];
}

export const APP = { namespace: 'team', name: 'app' };

const SPEC: Fields = {
  refreshInterval: '1h',
  secretStoreRef: { kind: 'ClusterSecretStore', name: 'default' },
  data: [
    { secretKey: 'A', remoteRef: { key: 'shop/db', property: 'password' } },
  ],
};

export function createBench(options: BenchOptions): Bench {
  const clock = new ManualClock('2026-03-02T10:00:00Z');
  const log = newClusterLog({ clock, name: 'bench' });
  const remote = new RemoteStore({
    provider: 'vault',
    holds: { 'shop/db': ['password'] },
    ...options.store,
  });
  log.create(resources.namespaces, { metadata: { name: 'team' } });
  log.create(resources.clustersecretstores, {
    metadata: { name: 'default' },
    spec: { provider: { vault: {} }, ...options.storeSpec },
  });
  log.create(resources.externalsecrets, {
    metadata: { ...APP, finalizers: options.finalizers },
    spec: { ...SPEC, ...options.spec },
  });
  const controller = new EsoController({
    log,
    version: options.version ?? 'v2.9.0',
    providers: new Map([['ClusterSecretStore/default', remote]]),
    behaviours: new Map([['ExternalSecret/team/app', options.behaviour ?? {}]]),
  });
  controller.start();
  clock.advance(0);
  return {
    clock,
    log,
    remote,
    controller,
    secret: () => log.get(resources.externalsecrets, APP),
    store: () => log.get(resources.clustersecretstores, { name: 'default' }),
    events: kind =>
      log
        .list(resources.events)
        .filter(event => textAt(event, 'involvedObject', 'kind') === kind)
        .sort((a, b) => order(a) - order(b)),
  };
}

/** The order in which Events were first written. */
function order({ metadata, firstTimestamp }: KubeObject): number {
  return (
    Date.parse(String(firstTimestamp)) + Number(metadata.resourceVersion) / 1e6
  );
}

export function readyText(
  object: KubeObject | undefined,
  field: string,
): string | undefined {
  return textAt(readyOf(object?.status), field);
}
