import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The components that some things belong to, each once, by name. */
export function componentsOf(
  all: Iterable<{ readonly component?: ComponentRef }>,
): ComponentRef[] {
  const found = new Map<string, ComponentRef>();
  for (const { component } of all) {
    if (component) found.set(componentKey(component), component);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, component]) => ({ ...component }));
}
