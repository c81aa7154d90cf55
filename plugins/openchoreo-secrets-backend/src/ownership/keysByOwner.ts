import { componentKey } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** An object of the control plane that belongs to a project. */
interface Owned {
  readonly meta: { readonly namespace?: string };
  readonly project?: string;
}

/** The keys of objects by the component, or the managed resource, that each says it is of. */
export function keysByOwner<T extends Owned>(
  objects: ReadonlyMap<string, T>,
  nameOf: (object: T) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [key, object] of objects) {
    const { namespace } = object.meta;
    const { project } = object;
    const name = nameOf(object);
    if (!namespace || !project || !name) continue;
    const owner = componentKey({ namespace, project, name });
    const keys = index.get(owner);
    if (keys) keys.push(key);
    else index.set(owner, [key]);
  }
  return index;
}
