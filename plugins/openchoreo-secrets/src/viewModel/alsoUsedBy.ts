import type { AlsoUsedByDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import { componentEntity, componentId } from './report/componentLinks';
import { secretsTab, type EntityPath } from './links';

/** A component that takes the same, with its Secrets tab at each environment. */
export interface OtherUserView {
  readonly id: string;
  readonly name: string;
  readonly entity: EntityPath;
  /** What ties it to the key. */
  readonly tie: string;
  readonly places: readonly {
    readonly environment: string;
    readonly sub: string;
  }[];
}

export function otherUsers(
  { alsoUsedBy }: AlsoUsedByDto,
  { t }: ViewContext,
): readonly OtherUserView[] {
  return alsoUsedBy.map(({ component, environments, by }) => ({
    id: componentId(component),
    name: component.name,
    entity: componentEntity(component),
    tie: t(
      by === 'reference' ? 'drawer.sameReference' : 'drawer.sameRemoteKey',
    ),
    places: environments.map(environment => ({
      environment,
      sub: secretsTab({ env: environment }),
    })),
  }));
}
