import IconButton from '@material-ui/core/IconButton';
import FilterListOutlined from '@material-ui/icons/FilterListOutlined';
import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import type { RowFilters } from '../../viewModel/platform/secretRows';
import { plainWords } from '../../viewModel/setOff';
import { useFrameStyles } from '../Frame';

/** Leaves only what has the same value; shown while its row is pointed at. */
export function FilterBy(props: {
  readonly name: keyof RowFilters;
  readonly by: RowFilters;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { replace } = usePlatformUrl();
  const { name, by } = props;
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
      onClick={() => replace({ filters: { [name]: [value] } })}
    >
      <FilterListOutlined aria-hidden />
    </IconButton>
  );
}
