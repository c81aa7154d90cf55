import { clusterOf, type Cluster, type ExplainOptions } from './cluster';
import {
  explainClusterSecret,
  explainOperators,
  explainPush,
  explainStore,
} from './explainOthers';
import { explainSecret } from './explainSecret';
import type { ExplainedObject } from './line';
import type { ClusterInput, JudgedObject, Read } from './readInput';

function explainOne(
  { file, object }: Read<JudgedObject>,
  cluster: Cluster,
): ExplainedObject {
  switch (object.kind) {
    case 'ExternalSecret':
      return explainSecret(file, object, cluster);
    case 'PushSecret':
      return explainPush(file, object, cluster);
    case 'ClusterExternalSecret':
      return explainClusterSecret(file, object, cluster);
    default:
      return explainStore(file, object, cluster);
  }
}

/** Explains each object of a cluster, in the order of the input, by the rules that the portal judges by. */
export function explain(
  input: ClusterInput,
  options: ExplainOptions,
): readonly ExplainedObject[] {
  const cluster = clusterOf(input, options);
  return [
    ...explainOperators(cluster),
    ...input.judged.map(each => explainOne(each, cluster)),
  ];
}

/** 0 fine, 1 something is wrong, 2 bad input, 3 nothing wrong seen and something cannot be told. */
export function exitCodeOf(
  lines: readonly ExplainedObject[],
  problems: readonly string[],
): number {
  const has = (...wanted: ExplainedObject['severity'][]) =>
    lines.some(({ severity }) => wanted.includes(severity));
  if (problems.length > 0) return 2;
  if (has('critical', 'warning', 'atRisk')) return 1;
  return has('unknown') || lines.length === 0 ? 3 : 0;
}
