import type { SecretRowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { EntityPath } from '../links';

type Owned = Pick<SecretRowDto, 'component' | 'resource' | 'build'>;

/** Whose a secret is, and whose page leads on. */
export interface OwnedView {
  readonly name: string;
  readonly entity?: EntityPath;
  /** It is the component's own, and stands on its Secrets tab. */
  readonly ofComponent: boolean;
}

/** A component, a managed resource, or a build; nothing where none of them owns it. */
export function ownedView(
  { component, resource, build }: Owned,
  { t }: ViewContext,
): OwnedView | undefined {
  const entityOf = (kind: string, of: typeof component) =>
    of && { kind, namespace: of.namespace, name: of.name };
  if (build) {
    return {
      name: t('allSecrets.ofBuild', { run: build.run }),
      entity: entityOf('component', component),
      ofComponent: false,
    };
  }
  if (resource) {
    return {
      name: t('allSecrets.ofResource', { name: resource.name }),
      entity: entityOf('resource', resource),
      ofComponent: false,
    };
  }
  return (
    component && {
      name: component.name,
      entity: entityOf('component', component),
      ofComponent: true,
    }
  );
}
