import { useApiHolder } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
import { useCallback, useSyncExternalStore } from 'react';
import { localeOf } from '../viewModel/locale';

const DEFAULT_LANGUAGE = 'en';

/** The locale that goes with the language of the portal; it follows when that is changed. */
export function useLocale(): string {
  const api = useApiHolder().get(appLanguageApiRef);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = api?.language$().subscribe(onChange);
      return () => subscription?.unsubscribe();
    },
    [api],
  );
  const language = useSyncExternalStore(
    subscribe,
    () => api?.getLanguage().language ?? DEFAULT_LANGUAGE,
  );
  return localeOf(language, navigator.languages);
}
