import IconButton from '@material-ui/core/IconButton';
import FilterListOutlined from '@material-ui/icons/FilterListOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import type { RowFilters } from '../../viewModel/platform/secretRows';
import { useAllSecretsStyles } from './styles';
import { plainWords } from '../../viewModel/setOff';

export type OnFilterBy = (name: keyof RowFilters, value: string) => void;

/** Leaves only what has the same value; shown while its row is pointed at. */
export function FilterBy(props: {
  readonly name: keyof RowFilters;
  readonly by: RowFilters;
  readonly onFilterBy: OnFilterBy;
}) {
  const classes = useAllSecretsStyles();
  const t = useTranslate();
  const { name, by, onFilterBy } = props;
  const value = by[name];
  if (value === undefined) {
    return null;
  }
  const label = plainWords(
    t('filter.by', { name: t(`filter.name.${name}`), value }),
  );
  return (
    <IconButton
      size="small"
      className={classes.filterBy}
      aria-label={label}
      title={label}
      onClick={() => onFilterBy(name, value)}
    >
      <FilterListOutlined aria-hidden />
    </IconButton>
  );
}
