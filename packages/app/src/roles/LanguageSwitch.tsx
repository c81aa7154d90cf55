import { SidebarItem } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import TranslateIcon from '@material-ui/icons/Translate';
import {
  useCallback,
  useState,
  useSyncExternalStore,
  type MouseEvent,
} from 'react';

/** What a language calls itself. */
const nameOf = (language: string) =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ??
  language;

/** In which language the portal speaks, as the settings page of a portal offers it. */
export function LanguageSwitch() {
  const api = useApi(appLanguageApiRef);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = api.language$().subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    [api],
  );
  const current = useSyncExternalStore(
    subscribe,
    () => api.getLanguage().language,
  );
  const [anchor, setAnchor] = useState<Element | null>(null);
  const { languages } = api.getAvailableLanguages();
  if (languages.length < 2) return null;
  const choose = (language: string) => {
    api.setLanguage(language);
    setAnchor(null);
  };
  return (
    <>
      <div role="group" aria-label="Language">
        <SidebarItem
          icon={TranslateIcon}
          text={nameOf(current)}
          onClick={(event?: MouseEvent<Element>) =>
            setAnchor(event?.currentTarget ?? null)
          }
        />
      </div>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        MenuListProps={{ 'aria-label': 'Languages' }}
      >
        {languages.map(each => (
          <MenuItem
            key={each}
            lang={each}
            selected={each === current}
            onClick={() => choose(each)}
          >
            {nameOf(each)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
