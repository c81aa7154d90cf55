import { componentKey } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** An object of the control plane that belongs to a project. */
interface Owned {
  readonly meta: { readonly namespace?: string };
  readonly project?: string;
}

/** The component, or the managed resource, that an object says it is of. */
export function ownerOf(
  { meta: { namespace }, project }: Owned,
  name: string | undefined,
): string | undefined {
  return namespace && project && name
    ? componentKey({ namespace, project, name })
    : undefined;
}
