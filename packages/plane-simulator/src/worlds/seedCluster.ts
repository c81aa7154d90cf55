import { resources } from '../apiserver/resources';
import { Placed } from '../controlplane';
import {
  EsoController,
  ObjectBehaviour,
  RememberedTargets,
  RemoteStore,
} from '../eso';
import { durationOf } from '../eso/duration';
import { fieldsAt } from '../eso/fields';
import { RECONCILED } from '../eso/kinds';
import { storeKey } from '../eso/storeRef';
import { ClusterLog } from '../log';
import {
  ensureNamespace,
  operatorVersion,
  scaleOperator,
} from './operatorObjects';
import { serveKinds } from './servedKinds';
import { seedRecorded } from './seedRecorded';
import { createInPast, Seedbed, seedObject, seedStore } from './seeding';
import { ClusterSpec, ObjectSpec, StoreSpec } from './worldSpec';

/** A finalizer that nobody takes off. */
const HOLD = 'example.com/hold';

/** A cluster's operator with the providers that it asks. */
export interface SeededCluster {
  readonly spec: ClusterSpec;
  readonly log: ClusterLog;
  readonly controller: EsoController;
  /** By `Kind/name` or `Kind/namespace/name` of the store. */
  readonly providers: ReadonlyMap<string, RemoteStore>;
}

/** Writes a cluster as it stands when the world starts, with its past. */
export function seedCluster(
  log: ClusterLog,
  spec: ClusterSpec,
  placed: readonly Placed[],
): SeededCluster {
  serveKinds(log, spec);
  const { operator = 'running', stores = [], objects = [] } = spec;
  const behaviours = new Map<string, ObjectBehaviour>();
  const providers = new Map(
    stores.map(store => [keyOfStore(store), providerOf(store)]),
  );
  const version = operatorVersion(spec);
  const controller = new EsoController({
    log,
    version,
    providers,
    behaviours,
    ...(spec.light && { targets: new RememberedTargets() }),
  });
  const idle = operator === 'down' || operator === 'stalled';
  const idleFor = idle ? durationOf(spec.operatorSince ?? '1h') : 0;
  const bed = { log, controller, idleFor, light: spec.light };
  if (spec.recorded) seedRecorded(log, spec.recorded);
  ensureNamespaces(log, spec, placed);
  if (operator !== 'absent' && !spec.recorded) {
    ensureNamespace(log, 'external-secrets');
    scaleOperator(log, operator === 'down' ? 0 : 1, version);
    for (const store of stores) seedOneStore(bed, store);
    for (const item of placed) seedPlaced(bed, item, behaviours);
    for (const object of objects) seedOneObject(bed, object, behaviours);
  }
  return { spec, log, controller, providers };
}

function seedPlaced(
  bed: Seedbed,
  { draft, history }: Placed,
  behaviours: Map<string, ObjectBehaviour>,
): void {
  if (history.absent) return;
  const { namespace, name = '' } = draft.metadata;
  const ref = resources.externalsecrets;
  // Of several components that render the same object the first one stands.
  if (bed.log.get(ref, { name, namespace })) return;
  if (history.behaviour) {
    behaviours.set(`ExternalSecret/${namespace}/${name}`, history.behaviour);
  }
  const finalizers = history.deleting ? [HOLD] : [];
  const metadata = { ...draft.metadata, finalizers };
  const object = createInPast(bed, ref, { ...draft, metadata }, history);
  seedObject(bed, object, history, draft.spec);
}

function ensureNamespaces(
  log: ClusterLog,
  spec: ClusterSpec,
  placed: readonly Placed[],
): void {
  for (const [name, labels] of Object.entries(spec.namespaces ?? {})) {
    ensureNamespace(log, name, labels);
  }
  for (const { draft, namespaceLabels } of placed) {
    ensureNamespace(log, draft.metadata.namespace ?? '', namespaceLabels);
  }
  for (const { namespace } of [
    ...(spec.objects ?? []),
    ...(spec.stores ?? []),
  ]) {
    if (namespace) ensureNamespace(log, namespace);
  }
  for (const secret of spec.secrets ?? []) {
    const [namespace, name] = secret.split('/');
    ensureNamespace(log, namespace);
    log.create(resources.secrets, {
      metadata: { namespace, name },
      type: 'Opaque',
    });
  }
}

function keyOfStore({ name, namespace }: StoreSpec): string {
  const kind = namespace ? 'SecretStore' : 'ClusterSecretStore';
  return storeKey({ kind, name }, namespace);
}

function providerOf(store: StoreSpec): RemoteStore {
  return new RemoteStore({ ...store, holds: store.holds ?? {} });
}

function seedOneStore(bed: Seedbed, store: StoreSpec): void {
  const { name, namespace, history = {} } = store;
  const ref = namespace
    ? resources.secretstores
    : resources.clustersecretstores;
  const finalizers = history.deleting
    ? ['secretstore.externalsecrets.io/finalizer']
    : undefined;
  const draft = {
    metadata: { name, namespace, finalizers },
    spec: { provider: providerSpec(store), ...store.spec },
  };
  const created = createInPast(bed, ref, draft, history);
  seedStore(bed, created, store.troubleSince, history);
}

function providerSpec({ provider }: StoreSpec): unknown {
  if (provider === 'aws') {
    return { aws: { service: 'SecretsManager', region: 'eu-west-1' } };
  }
  if (provider === 'kubernetes') {
    const server = { url: 'https://10.0.0.9:6443' };
    return { kubernetes: { server, remoteNamespace: 'remote' } };
  }
  const server = 'http://openbao.openbao.svc:8200';
  return { [provider]: { server, path: 'secret', version: 'v2' } };
}

function seedOneObject(
  bed: Seedbed,
  object: ObjectSpec,
  behaviours: Map<string, ObjectBehaviour>,
): void {
  const {
    kind = 'ExternalSecret',
    namespace,
    name,
    labels,
    history = {},
  } = object;
  const key = [kind, namespace, name].filter(Boolean).join('/');
  if (history.behaviour) behaviours.set(key, history.behaviour);
  const own = history.deleting ? [HOLD] : undefined;
  const finalizers = object.finalizers ?? own;
  const { spec } = object;
  const draft = { metadata: { name, namespace, labels, finalizers }, spec };
  const created = createInPast(bed, RECONCILED[kind], draft, history);
  if (Object.keys(fieldsAt(created, 'spec')).length > 0) {
    seedObject(bed, created, history);
  }
}
