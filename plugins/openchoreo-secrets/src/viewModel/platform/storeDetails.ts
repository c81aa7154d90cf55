import type { StoreRowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, type ViewContext } from '../context';
import { given } from '../given';
import { saidOf, type SaidView } from '../said';

/** One thing that an unfolded store says. */
export interface StoreDetail {
  readonly label: string;
  readonly text: string;
  readonly said?: SaidView;
}

/** What an unfolded store says beside its consumers. */
export function detailsOf(
  store: StoreRowDto,
  context: ViewContext,
): readonly StoreDetail[] {
  const { t } = context;
  const { lastTrouble } = store;
  const time = clockOf(lastTrouble?.lastAt, context) ?? '';
  return given<StoreDetail>(
    store.lookup === 'found' && {
      label: t('stores.admits'),
      text: admitsWords(store, context),
    },
    lastTrouble && {
      label: t('stores.lastTrouble'),
      text: time,
      said: saidOf(lastTrouble, context),
    },
  );
}

function admitsWords(
  { admits, kind, namespace }: StoreRowDto,
  { t, times }: ViewContext,
): string {
  if (kind === 'SecretStore' && namespace) {
    return t('stores.admitsNamespaces', { names: times.list([namespace]) });
  }
  if (!admits) {
    return t('stores.admitsAll');
  }
  const { namespaces, regexes, selectors } = admits;
  return given(
    namespaces.length > 0 &&
      t('stores.admitsNamespaces', { names: times.list(namespaces) }),
    regexes.length > 0 &&
      t('stores.admitsRegexes', { names: times.list(regexes) }),
    selectors > 0 && t('stores.admitsSelectors', { count: selectors }),
  ).join('; ');
}
