import type { AlsoUsedByDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import { userView } from './report/componentLinks';

/** A component that takes the same. */
export type OtherUserView = ReturnType<typeof otherUsers>[number];

export function otherUsers({ alsoUsedBy }: AlsoUsedByDto, { t }: ViewContext) {
  return alsoUsedBy.map(one => ({
    ...userView(one),
    // What ties it to the key.
    tie: t(
      one.by === 'reference' ? 'drawer.sameReference' : 'drawer.sameRemoteKey',
    ),
  }));
}
