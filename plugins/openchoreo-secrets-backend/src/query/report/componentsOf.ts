import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

type Belonging = Iterable<{ readonly component?: ComponentRef }>;

/** What belongs to one component comes together mostly: its key is made once then. */
export function componentsByKey(
  all: Belonging,
): ReadonlyMap<string, ComponentRef> {
  const found = new Map<string, ComponentRef>();
  let last: ComponentRef | undefined;
  for (const { component } of all) {
    if (!component || component === last) continue;
    found.set(componentKey(component), component);
    last = component;
  }
  return found;
}

/** How many components some things belong to. */
export function countComponents(all: Belonging): number {
  return componentsByKey(all).size;
}

/** The components that some things belong to, each once, by name. */
export function componentsOf(all: Belonging): ComponentRef[] {
  return byName(componentsByKey(all));
}

/** Components by name, of those by key. */
export function byName(
  components: ReadonlyMap<string, ComponentRef>,
): ComponentRef[] {
  return [...components]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, component]) => ({ ...component }));
}
