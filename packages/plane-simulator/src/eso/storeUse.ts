import { readyOf } from './condition';
import { textAt } from './fields';
import { Surroundings } from './outcome';
import { emptyProvider, Provider } from './remoteStore';
import { StoreRef } from './storeRef';
import { admitsNamespace } from './storeSpec';

/** A store that can be used, or the raw reason why not. */
export type StoreUse =
  | { readonly state: 'usable'; readonly provider: Provider }
  | { readonly state: 'failed'; readonly message: string };

/** Whether an object in a namespace may use a store now; a store that is not Ready fails fast. */
export function useStore(
  ref: StoreRef | undefined,
  namespace: string,
  around: Surroundings,
): StoreUse {
  if (!ref) {
    return failed(
      'could not get SecretStore "", SecretStore.external-secrets.io "" not found',
    );
  }
  const { kind, name } = ref;
  const store = around.store(ref, namespace);
  const provider = around.provider(ref, namespace);
  if (around.everyStoreReady) {
    return { state: 'usable', provider: provider ?? emptyProvider };
  }
  if (!store) {
    return failed(
      `could not get ${kind} "${name}", ${kind}.external-secrets.io "${name}" not found`,
    );
  }
  if (
    kind === 'ClusterSecretStore' &&
    !admitsNamespace(store, namespace, around.namespaceLabels(namespace))
  ) {
    return failed(
      `using cluster store "${name}" is not allowed from namespace "${namespace}": denied by spec.condition`,
    );
  }
  const ready = textAt(readyOf(store.status), 'status') === 'True';
  if (!ready || !provider) return failed(`${kind} "${name}" is not ready`);
  return { state: 'usable', provider };
}

function failed(message: string): StoreUse {
  return { state: 'failed', message };
}
