import { useTranslate } from '../../hooks/useViewContext';
import { FilterBar } from '../Filters';
import { SecretTable, type SecretTableProps } from './SecretTable';
import { UsedBy } from './UsedBy';

/** Finds any one secret; the back end filters, sorts and cuts into pages. */
export function SecretList(props: SecretTableProps) {
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
