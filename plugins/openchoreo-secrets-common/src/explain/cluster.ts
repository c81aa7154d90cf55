import { judgeController } from '../health/controller';
import { DEFAULT_THRESHOLDS, type Health } from '../health/health';
import type { JudgeContext, Lookup, ReferencedStore } from '../health/inputs';
import { keepEvent } from '../model/keptEvents';
import { objectKey } from '../model/identity';
import type {
  ControllerDeploymentObject,
  ExternalSecretObject,
  KeptEvents,
  NamespaceObject,
  SecretStoreObject,
  StoreRef,
} from '../model/objects';
import { trustedEvents } from '../model/trustedEvents';
import type { ClusterInput, JudgedObject } from './readInput';

/** What is judged, and by what: `complete` says that what is not in the input is not there. */
export interface ExplainOptions {
  readonly now: number;
  readonly complete: boolean;
}

/** The cluster of the input, as the rules ask for it. */
export interface Cluster {
  readonly input: ClusterInput;
  readonly options: ExplainOptions;
  readonly context: JudgeContext;
  readonly secrets: readonly ExternalSecretObject[];
  /** Stores that were seen, each with what is known of it. */
  readonly stores: ReadonlyMap<string, ReferencedStore>;
  /** ExternalSecrets by the Secret they write. */
  readonly byTarget: ReadonlyMap<string, readonly ExternalSecretObject[]>;
}

function isSecret(object: JudgedObject): object is ExternalSecretObject {
  return object.kind === 'ExternalSecret';
}

function isStore(object: JudgedObject): object is SecretStoreObject {
  return object.kind === 'SecretStore' || object.kind === 'ClusterSecretStore';
}

const storeKey = (store: StoreRef & { readonly namespace?: string }) =>
  `${store.kind}/${objectKey(store)}`;

export const targetKey = ({ meta, target }: ExternalSecretObject) =>
  `${meta.namespace}/${target.name}`;

/** The operator's Events about an object, as the rules read them. */
export function eventsOf(
  input: ClusterInput,
  uid: string,
  now: number,
): KeptEvents | undefined {
  return trustedEvents(input.events.get(uid) ?? [], uid, now).reduce<
    KeptEvents | undefined
  >(keepEvent, undefined);
}

/** What is not in the input is absent where its kind is, or where all are. */
function absence(
  kind: string,
  { input, options }: Pick<Cluster, 'input' | 'options'>,
): { readonly state: 'absent' | 'unknown' } {
  const observed = options.complete || input.kinds.has(kind);
  return { state: observed ? 'absent' : 'unknown' };
}

/** A Deployment that is not there is told by a whole cluster alone: a mail may have others. */
function operatorOf(
  input: ClusterInput,
  { complete }: ExplainOptions,
): Lookup<ControllerDeploymentObject> {
  const value = input.operators.at(0)?.object;
  if (value) return { state: 'found', value };
  return { state: complete ? 'absent' : 'unknown' };
}

/** Puts what was read into the order in which the rules ask for it. */
export function clusterOf(
  input: ClusterInput,
  options: ExplainOptions,
): Cluster {
  const { now } = options;
  const objects = input.judged.map(({ object }) => object);
  const secrets = objects.filter(isSecret);
  const stores = new Map(
    objects.filter(isStore).map(store => {
      const { kind, meta } = store;
      const ref = { kind, namespace: meta.namespace, name: meta.name };
      const lookup = { state: 'found', value: store } as const;
      return [storeKey(ref), { ref, lookup }];
    }),
  );
  const byTarget = new Map<string, ExternalSecretObject[]>();
  for (const secret of secrets) {
    const key = targetKey(secret);
    const known = byTarget.get(key);
    if (known) known.push(secret);
    else byTarget.set(key, [secret]);
  }
  const freshness = { state: 'fresh', asOf: now } as const;
  const thresholds = DEFAULT_THRESHOLDS;
  const deployment = operatorOf(input, options);
  const controller: Health = judgeController({
    now,
    thresholds,
    freshness,
    externalSecrets: secrets,
    deployment,
  });
  const context = {
    now,
    thresholds,
    freshness,
    controller,
    deployment: deployment.state === 'found' ? deployment.value : undefined,
  };
  return { input, options, context, secrets, stores, byTarget };
}

export function namespaceOf(
  name: string | undefined,
  cluster: Cluster,
): Lookup<NamespaceObject> {
  const value = cluster.input.namespaces.get(name ?? '');
  return value ? { state: 'found', value } : absence('Namespace', cluster);
}

/** The stores of an object, each once. */
export function storesOf(
  refs: readonly StoreRef[],
  namespace: string | undefined,
  cluster: Cluster,
): readonly ReferencedStore[] {
  const located = new Map<string, ReferencedStore>();
  for (const ref of refs) {
    const store =
      ref.kind === 'SecretStore' ? { ...ref, namespace } : { ...ref };
    const key = storeKey(store);
    const unseen = { ref: store, lookup: absence(ref.kind, cluster) };
    located.set(key, cluster.stores.get(key) ?? unseen);
  }
  return [...located.values()];
}
