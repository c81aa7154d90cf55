import { worstInPlace } from '../health/delivery/inPlace';
import { judgeClusterExternalSecret } from '../health/clusterExternalSecret';
import type { Health } from '../health/health';
import type { Lookup } from '../health/inputs';
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
import { keysOf } from './explainSecret';

interface Subject {
  readonly kind: string;
  readonly meta: KeptMeta;
}

function lineOf(
  file: string,
  { kind, meta }: Subject,
  health: Health,
): ExplainedObject {
  return {
    file,
    kind,
    namespace: meta.namespace ?? null,
    name: meta.name,
    verdict: health.verdict,
    flags: health.flags,
    severity: health.severity,
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
  return { ...lineOf(file, object, health), pushed: health.pushed };
}

function childrenOf(
  { meta }: ClusterExternalSecretObject,
  cluster: Cluster,
): Lookup<readonly Health[]> {
  const { input, options, secrets } = cluster;
  if (!input.kinds.has('ExternalSecret')) {
    return options.complete
      ? { state: 'found', value: [] }
      : { state: 'unknown' };
  }
  const own = secrets.filter(
    ({ meta: { owner } }) =>
      owner?.kind === 'ClusterExternalSecret' && owner.uid === meta.uid,
  );
  // An Event counts for its own object alone, and not for what made it.
  const quiet = { ...cluster, input: { ...input, events: new Map() } };
  const value = own.map(object => {
    const { health, keys } = keysOf(object, quiet);
    return { ...health, severity: worstInPlace(keys).severity };
  });
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
