import { KubeObject } from '../log';
import { parseDuration } from './duration';
import { at, Fields, fieldsAt, listAt, textAt, textsAt } from './fields';

const DEFAULT_REQUEUE_MS = 300_000;

/** The class a store asks for is another than the controller's. */
export function isUnmanaged(
  store: KubeObject,
  controllerClass: string,
): boolean {
  const wanted = textAt(store, 'spec', 'controller');
  return wanted !== undefined && wanted !== controllerClass;
}

/** How long until a store is validated again: seconds as a number, or a duration. */
export function storeRequeueMs(store: KubeObject): number {
  const interval = at(store, 'spec', 'refreshInterval');
  const ms =
    typeof interval === 'string'
      ? parseDuration(interval)
      : Number(interval ?? 0) * 1000;
  return ms && ms > 0 ? ms : DEFAULT_REQUEUE_MS;
}

/** Whether a ClusterSecretStore's conditions admit a namespace; none admit all. */
export function admitsNamespace(
  store: KubeObject,
  namespace: string,
  labels: Readonly<Record<string, string>>,
): boolean {
  const conditions = listAt(store, 'spec', 'conditions');
  return (
    conditions.length === 0 ||
    conditions.some(condition => admits(condition, namespace, labels))
  );
}

function admits(
  condition: unknown,
  namespace: string,
  labels: Readonly<Record<string, string>>,
): boolean {
  return (
    textsAt(condition, 'namespaces').includes(namespace) ||
    textsAt(condition, 'namespaceRegexes').some(pattern =>
      new RegExp(pattern).test(namespace),
    ) ||
    (at(condition, 'namespaceSelector') !== undefined &&
      matchesSelector(fieldsAt(condition, 'namespaceSelector'), labels))
  );
}

/** A LabelSelector over labels. */
export function matchesSelector(
  selector: Fields,
  labels: Readonly<Record<string, string>>,
): boolean {
  const exact = Object.entries(fieldsAt(selector, 'matchLabels'));
  return (
    exact.every(([key, value]) => labels[key] === value) &&
    listAt(selector, 'matchExpressions').every(item => expression(item, labels))
  );
}

function expression(
  item: unknown,
  labels: Readonly<Record<string, string>>,
): boolean {
  const value = labels[textAt(item, 'key') ?? ''];
  const values = textsAt(item, 'values');
  switch (textAt(item, 'operator')) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}
