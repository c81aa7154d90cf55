import { useApiHolder } from '@backstage/core-plugin-api';
import { useEffect, useState, type ComponentType } from 'react';
import { platformSecretsApiRef, toSecretsError } from './api';
import { useFeature } from './hooks/useFeature';
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
  useVisibility: useMayAsk,
};

/** Whatever else fails is told by the widget. */
function useMayAsk(): boolean {
  const on = useFeature() === 'on';
  const api = useApiHolder().get(platformSecretsApiRef);
  const [may, setMay] = useState(false);
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    if (on && api) {
      api
        .getSummary({ signal })
        .then(
          () => true,
          error => toSecretsError(error).kind !== 'forbidden',
        )
        .then(visible => signal.aborted || setMay(visible));
    }
    return () => asking.abort();
  }, [on, api]);
  return may;
}
