import type {
  NamespaceObject,
  SecretStoreObject,
  StoreCondition,
} from '../model/objects';
import type { Lookup, ReferencedStore } from './inputs';
import { matchesSelector } from './labelSelector';
import { matchesNamespace } from './namespaceRegex';

/** Whether a store may be used from a namespace. @alpha */
export type Admission = 'admitted' | 'denied' | 'unknown';

/** Any true is true; without one, any undefined is undefined. */
function anyOf(results: readonly (boolean | undefined)[]): boolean | undefined {
  if (results.includes(true)) return true;
  return results.includes(undefined) ? undefined : false;
}

function meets(
  condition: StoreCondition,
  name: string,
  namespace: Lookup<NamespaceObject>,
): boolean | undefined {
  const { namespaceSelector } = condition;
  const bySelector = () =>
    namespace.state === 'found'
      ? matchesSelector(namespaceSelector ?? {}, namespace.value.allLabels)
      : undefined;
  return anyOf([
    condition.namespaces?.includes(name) ?? false,
    ...(condition.namespaceRegexes ?? []).map(pattern =>
      matchesNamespace(pattern, name),
    ),
    namespaceSelector ? bySelector() : false,
  ]);
}

/**
 * Whether a ClusterSecretStore admits a namespace: its conditions are
 * alternatives, and none admit all. A namespaced store has none.
 * @alpha
 */
export function admitsNamespace(
  store: SecretStoreObject,
  name: string,
  namespace: Lookup<NamespaceObject>,
): Admission {
  if (store.kind === 'SecretStore' || store.conditions.length === 0) {
    return 'admitted';
  }
  const result = anyOf(
    store.conditions.map(condition => meets(condition, name, namespace)),
  );
  if (result === undefined) return 'unknown';
  return result ? 'admitted' : 'denied';
}

/** A store an object refers to, with whether it admits the object's namespace. */
export interface JudgedStore extends ReferencedStore {
  readonly admission: Admission;
}

/** Adds the admission: of a store that is not there nothing is said. */
export function judgeAdmission(
  store: ReferencedStore,
  name: string | undefined,
  namespace: Lookup<NamespaceObject>,
): JudgedStore {
  const { lookup } = store;
  if (lookup.state === 'absent') return { ...store, admission: 'admitted' };
  if (lookup.state === 'unknown') return { ...store, admission: 'unknown' };
  return {
    ...store,
    admission: admitsNamespace(lookup.value, name ?? '', namespace),
  };
}
