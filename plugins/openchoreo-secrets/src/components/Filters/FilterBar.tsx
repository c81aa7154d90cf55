import CloseOutlined from '@material-ui/icons/CloseOutlined';
import { useCallback, type ReactNode } from 'react';
import type { PlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import type { FilterView } from '../../viewModel/platform/options';
import type { FilterBarView } from '../../viewModel/platform/rowFilter';
import { isFiltered, NO_FILTERS } from '../../viewModel/platform/urlState';
import { PressIcon, TextButton } from '../Buttons';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame';
import { Words } from '../Words';
import { Chip } from './Chip';
import { FilterSelect } from './Selects';
import { SearchField } from './SearchField';

/** Search, numbers that filter, filters, and those that only the address names. */
export function FilterBar(props: {
  readonly url: PlatformUrl;
  readonly hint?: string;
  readonly view: FilterBarView;
  /** What stands first: ways to see the list. */
  readonly children?: ReactNode;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { url, view } = props;
  const { replace } = url;
  const search = useCallback((q: string) => replace({ q }), [replace]);
  return (
    <div
      className={classNames(classes.tools, classes.filters)}
      role="search"
      aria-label={t('filter.label')}
    >
      {props.children}
      {props.hint && (
        <SearchField value={url.state.q} hint={props.hint} onChange={search} />
      )}
      {view.chips.map(chip => (
        <Chip key={chip.icon + chip.tone} chip={chip} onChange={replace} />
      ))}
      {view.filters
        .filter(({ options }) => options.length > 0)
        .map(filter => (
          <FilterSelect
            key={filter.name}
            filter={filter}
            onChange={values => replace({ filters: { [filter.name]: values } })}
          />
        ))}
      {view.others.map(filter => (
        <ActiveFilter
          key={filter.name}
          filter={filter}
          onRemove={() => replace({ filters: { [filter.name]: [] } })}
        />
      ))}
      {isFiltered(url.state) && (
        <TextButton onClick={() => replace(NO_FILTERS)}>
          {t('filter.reset')}
        </TextButton>
      )}
    </div>
  );
}

function ActiveFilter(props: {
  readonly filter: FilterView;
  readonly onRemove: () => void;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { label: name, options, chosen } = props.filter;
  const value = options
    .filter(option => chosen.includes(option.value))
    .map(({ label }) => label)
    .join(', ');
  return (
    <span className={classes.active}>
      <Words in="span" text={t('filter.one', { name, value })} />
      <PressIcon
        onClick={props.onRemove}
        label={t('filter.remove', { name, value })}
      >
        <CloseOutlined />
      </PressIcon>
    </span>
  );
}
