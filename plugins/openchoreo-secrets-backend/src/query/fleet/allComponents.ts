import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ControlPlaneKinds } from '../../kinds/controlPlaneKinds';
import type { Snapshot } from '../../observed/snapshot';

type Objects<K extends keyof ControlPlaneKinds> = ReadonlyMap<
  string,
  ControlPlaneKinds[K]
>;

/** Every component that exists, or that something is bound for: what outlives its component still runs. */
export function allComponents({
  controlPlane: { kinds },
}: Snapshot): readonly ComponentRef[] {
  return componentsAmong(kinds.Component.objects, kinds.ReleaseBinding.objects);
}

/** The same, of some objects. */
export function componentsAmong(
  components: Objects<'Component'>,
  bindings: Objects<'ReleaseBinding'>,
): readonly ComponentRef[] {
  const all = new Map<string, ComponentRef>();
  const add = (
    namespace: string | undefined,
    project: string,
    name: string,
  ) => {
    if (!namespace) return;
    const component = { namespace, project, name };
    all.set(componentKey(component), component);
  };
  for (const { meta, project } of components.values()) {
    add(meta.namespace, project, meta.name);
  }
  for (const { meta, project, component } of bindings.values()) {
    add(meta.namespace, project, component);
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, of]) => of);
}
