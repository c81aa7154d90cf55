import { pushedOf, type Pushed } from '../health/delivery/pushed';
import type { DeliverySeverity } from '../health/delivery/severity';
import { judgeClusterExternalSecret } from '../health/clusterExternalSecret';
import { judgeExternalSecret } from '../health/externalSecret';
import type { Health } from '../health/health';
import type { Lookup, ReferencedStore } from '../health/inputs';
import { judgePushSecret } from '../health/pushSecret';
import { judgeSecretStore } from '../health/secretStore';
import type {
  ClusterExternalSecretObject,
  KeptMeta,
  PushSecretObject,
  SecretStoreObject,
} from '../model/objects';
import { causeOfLine } from './causeOfLine';
import { eventsOf, namespaceOf, storesOf, type Cluster } from './cluster';
import type { ExplainedObject } from './line';
import { objectSeverity } from './objectSeverity';

interface Subject {
  readonly kind: string;
  readonly meta: KeptMeta;
}

function lineOf(
  file: string,
  { kind, meta }: Subject,
  health: Health,
  severity: DeliverySeverity = objectSeverity(health),
): ExplainedObject {
  return {
    file,
    kind,
    namespace: meta.namespace ?? null,
    name: meta.name,
    verdict: health.verdict,
    flags: health.flags,
    severity,
    delivery: null,
    basis: null,
    keys: [],
    ...causeOfLine(health.cause),
  };
}

export function explainStore(
  file: string,
  object: SecretStoreObject,
  cluster: Cluster,
): ExplainedObject {
  const { context, input, options } = cluster;
  const events = eventsOf(input, object.meta.uid, options.now);
  const health = judgeSecretStore({ ...context, object, events });
  return lineOf(file, object, health);
}

function pushSeverity(
  pushed: Pushed,
  health: Health,
  stores: readonly ReferencedStore[],
): DeliverySeverity {
  const own = objectSeverity(health);
  if (pushed !== 'current') return own === 'ok' ? 'warning' : own;
  if (own !== 'ok') return own;
  const { flags } = health;
  if (flags.includes('storeMissing') || flags.includes('storeNotReady')) {
    return 'atRisk';
  }
  const unseen = stores.some(({ lookup }) => lookup.state === 'unknown');
  return unseen ? 'unknown' : 'ok';
}

export function explainPush(
  file: string,
  object: PushSecretObject,
  cluster: Cluster,
): ExplainedObject {
  const { namespace, uid } = object.meta;
  const stores = storesOf(object.storeRefs, namespace, cluster);
  const { context, input, options } = cluster;
  const health = judgePushSecret({
    ...context,
    object,
    stores,
    namespace: namespaceOf(namespace, cluster),
    events: eventsOf(input, uid, options.now),
  });
  const pushed = pushedOf(object, health, context.freshness);
  const severity = pushSeverity(pushed, health, stores);
  return { ...lineOf(file, object, health, severity), pushed };
}

function childrenOf(
  { meta }: ClusterExternalSecretObject,
  cluster: Cluster,
): Lookup<readonly Health[]> {
  const { input, options, secrets, context } = cluster;
  if (!input.kinds.has('ExternalSecret')) {
    return options.complete
      ? { state: 'found', value: [] }
      : { state: 'unknown' };
  }
  const own = secrets.filter(
    ({ meta: { owner } }) =>
      owner?.kind === 'ClusterExternalSecret' && owner.uid === meta.uid,
  );
  const value = own.map(object =>
    judgeExternalSecret({
      ...context,
      object,
      stores: storesOf(
        object.storeRef ? [object.storeRef] : [],
        object.meta.namespace,
        cluster,
      ),
      namespace: namespaceOf(object.meta.namespace, cluster),
    }),
  );
  return { state: 'found', value };
}

export function explainClusterSecret(
  file: string,
  object: ClusterExternalSecretObject,
  cluster: Cluster,
): ExplainedObject {
  const health = judgeClusterExternalSecret({
    ...cluster.context,
    object,
    children: childrenOf(object, cluster),
  });
  return lineOf(file, object, health);
}

/** A controller that runs needs no line; one that does not is what is wrong. */
export function explainOperators(cluster: Cluster): readonly ExplainedObject[] {
  const { controller } = cluster.context;
  const wrong =
    controller?.verdict === 'controllerDown' ||
    controller?.verdict === 'controllerStalled';
  if (!controller || !wrong) return [];
  const [operator] = cluster.input.operators;
  return operator ? [lineOf(operator.file, operator.object, controller)] : [];
}
