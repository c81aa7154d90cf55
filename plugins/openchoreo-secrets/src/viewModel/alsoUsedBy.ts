import type { AlsoUsedByDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import { userView, type UserView } from './report/componentLinks';

/** A component that takes the same. */
export interface OtherUserView extends UserView {
  /** What ties it to the key. */
  readonly tie: string;
}

export function otherUsers(
  { alsoUsedBy }: AlsoUsedByDto,
  { t }: ViewContext,
): readonly OtherUserView[] {
  return alsoUsedBy.map(one => ({
    ...userView(one),
    tie: t(
      one.by === 'reference' ? 'drawer.sameReference' : 'drawer.sameRemoteKey',
    ),
  }));
}
