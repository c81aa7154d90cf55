import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import type { Snapshot } from '../../observed/snapshot';

type Bindings = Snapshot['controlPlane']['kinds']['ReleaseBinding']['objects'];

const byEnvironment = memoised((bindings: Bindings) => {
  const index = new Map<string, Map<string, ComponentRef>>();
  for (const { meta, project, component, environment } of bindings.values()) {
    const { namespace } = meta;
    if (!namespace) continue;
    const key = `${namespace}/${environment}`;
    const of = index.get(key) ?? new Map<string, ComponentRef>();
    index.set(key, of);
    const ref = { namespace, project, name: component };
    of.set(componentKey(ref), ref);
  }
  return index;
});

/** Components that something is bound for in an environment, whoever may see them. */
export function deployedIn(
  { controlPlane }: Snapshot,
  place: { readonly namespace: string; readonly environment: string },
): readonly ComponentRef[] {
  const index = byEnvironment(controlPlane.kinds.ReleaseBinding.objects);
  const found = index.get(`${place.namespace}/${place.environment}`);
  return [...(found?.values() ?? [])];
}
