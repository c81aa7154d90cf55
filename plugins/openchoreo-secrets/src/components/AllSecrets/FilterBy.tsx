import FilterListOutlined from '@material-ui/icons/FilterListOutlined';
import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import type { FilterByView } from '../../viewModel/platform/secretColumns';
import { plainWords } from '../../viewModel/setOff';
import { PressIcon } from '../Buttons';
import { useFrameStyles } from '../Frame';

/** Leaves only what has the same value; shown while its row is pointed at. */
export function FilterBy({ name, value }: FilterByView) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { replace } = usePlatformUrl();
  const label = plainWords(
    t('filter.by', { name: t(`filter.name.${name}`), value }),
  );
  return (
    <PressIcon
      className={classes.filterBy}
      label={label}
      title={label}
      onClick={() => replace({ filters: { [name]: [value] } })}
    >
      <FilterListOutlined aria-hidden />
    </PressIcon>
  );
}
