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
  const entity =
    resource && !build
      ? pathOf('resource', resource)
      : component && pathOf('component', component);
  if (build) {
    const name = t('allSecrets.ofBuild', { run: build.run });
    return { name, entity, ofComponent: false };
  }
  if (resource) {
    const name = t('matrix.groupResource', { name: resource.name });
    return { name, entity, ofComponent: false };
  }
  return component && { name: component.name, entity, ofComponent: true };
}

function pathOf(
  kind: string,
  { namespace, name }: NonNullable<Owned['component']>,
): EntityPath {
  return { kind, namespace, name };
}
