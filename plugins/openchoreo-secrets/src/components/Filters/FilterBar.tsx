import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import CloseOutlined from '@material-ui/icons/CloseOutlined';
import { useCallback, type ReactNode } from 'react';
import type { PlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import type { FilterView } from '../../viewModel/platform/options';
import type { TileLine } from '../../viewModel/platform/tileLine';
import { isFiltered, NO_FILTERS } from '../../viewModel/platform/urlState';
import { VerdictChip } from '../VerdictChip';
import { FilterSelect } from './FilterSelect';
import { SearchField } from './SearchField';
import { useFilterStyles } from './styles';
import { plainWords } from '../../viewModel/setOff';
import { Words } from '../Words';

/** Search, filters, filters that only the address names, and numbers. */
export function FilterBar(props: {
  readonly url: PlatformUrl;
  readonly hint?: string;
  readonly filters: readonly FilterView[];
  readonly others: readonly FilterView[];
  readonly chips?: readonly TileLine[];
  readonly children?: ReactNode;
}) {
  const classes = useFilterStyles();
  const t = useTranslate();
  const { url, filters, others, chips = [] } = props;
  const { replace } = url;
  const search = useCallback((q: string) => replace({ q }), [replace]);
  return (
    <div className={classes.bar} role="search" aria-label={t('filter.label')}>
      {props.hint && (
        <SearchField value={url.state.q} hint={props.hint} onChange={search} />
      )}
      {filters
        .filter(({ options }) => options.length > 0)
        .map(filter => (
          <FilterSelect
            key={filter.name}
            filter={filter}
            onChange={values => replace({ filters: { [filter.name]: values } })}
          />
        ))}
      {others.map(filter => (
        <ActiveFilter
          key={filter.name}
          filter={filter}
          onRemove={() => replace({ filters: { [filter.name]: [] } })}
        />
      ))}
      {props.children}
      {isFiltered(url.state) && (
        <Button
          size="small"
          color="primary"
          onClick={() => replace(NO_FILTERS)}
        >
          {t('filter.reset')}
        </Button>
      )}
      <span className={classes.grow} />
      <span className={classes.chips}>
        {chips.map(chip => (
          <VerdictChip key={chip.text} {...chip} />
        ))}
      </span>
    </div>
  );
}

function ActiveFilter(props: {
  readonly filter: FilterView;
  readonly onRemove: () => void;
}) {
  const classes = useFilterStyles();
  const t = useTranslate();
  const { label: name, options, chosen } = props.filter;
  const value = options
    .filter(option => chosen.includes(option.value))
    .map(({ label }) => label)
    .join(', ');
  return (
    <span className={classes.active}>
      <span>
        <Words text={t('filter.active', { name, value })} />
      </span>
      <IconButton
        size="small"
        onClick={props.onRemove}
        aria-label={plainWords(t('filter.remove', { name, value }))}
      >
        <CloseOutlined />
      </IconButton>
    </span>
  );
}
