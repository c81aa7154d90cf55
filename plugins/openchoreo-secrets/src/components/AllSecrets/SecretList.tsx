import type { ReactNode } from 'react';
import type { PlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import type { SecretsView } from '../../viewModel/platform/secretsView';
import { FilterBar } from '../Filters';
import { SecretTable } from './SecretTable';
import { UsedBy } from './UsedBy';

/** Finds any one secret; the back end filters, sorts and cuts into pages. */
export function SecretList(props: {
  readonly view: SecretsView;
  readonly url: PlatformUrl;
  readonly label: string;
  readonly without?: readonly string[];
  readonly files?: ReactNode;
  readonly previous: boolean;
}) {
  const t = useTranslate();
  const { view, url, previous } = props;
  return (
    <>
      <FilterBar url={url} hint={t('filter.findSecret')} view={view} />
      {view.used && !previous && (
        // Unfolded anew for whatever is asked next.
        <UsedBy key={view.used.headline} view={view.used} />
      )}
      <SecretTable {...props} />
    </>
  );
}
