import { useApiHolder } from '@backstage/core-plugin-api';
import { useEffect, useState, type ComponentType } from 'react';
import { fleetApiRef } from './api';
import { useFeature } from './hooks/useFeature';
import { useUserRef } from './hooks/useUserRef';
import { PlatformSecretHealthWidget } from './plugin';

/** A card of the portal's home page, in the shape of its registry. @public */
export interface HomeCard {
  id: string;
  title: string;
  description: string;
  component: ComponentType;
  useVisibility: () => boolean;
}

/**
 * The widget as a card of the portal's home page, which only those have who
 * may see secret health over all planes.
 * @public
 */
export const secretHealthHomeCard: HomeCard = {
  id: 'secret-health',
  title: 'Secret health',
  description:
    'What is broken over all planes, stores that fail, and what the platform’s own secrets need.',
  component: PlatformSecretHealthWidget,
  useVisibility: useSeesPlatform,
};

/**
 * Whether the summary was answered once for this reader, which confirms the
 * right: before that no failure tells who may see the card, after that the
 * card says it. Asked once, since each refusal stands in the audit log; and by
 * code that is loaded for it, since the home page is what a portal opens with.
 */
function useSeesPlatform(): boolean {
  const on = useFeature() === 'on';
  const api = useApiHolder().get(fleetApiRef);
  const user = useUserRef();
  const [seenBy, setSeenBy] = useState<string>();
  useEffect(() => {
    if (!on || !api || user === undefined) return undefined;
    let current = true;
    import('./hooks/seesPlatform')
      .then(({ seesPlatform }) => seesPlatform(api, user))
      .then(
        () => current && setSeenBy(user),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [on, api, user]);
  return on && user !== undefined && seenBy === user;
}
