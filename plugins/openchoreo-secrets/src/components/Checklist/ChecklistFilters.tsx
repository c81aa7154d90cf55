import type { PlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import type { FilterView } from '../../viewModel/platform/options';
import { ChoiceSelect, FilterBar } from '../Filters';

/** Which planes and which rows. */
export function ChecklistFilters(props: {
  readonly url: PlatformUrl;
  readonly filters: readonly FilterView[];
  readonly others: readonly FilterView[];
}) {
  const t = useTranslate();
  const { url } = props;
  const { everything, demandedOnly } = url.state;
  return (
    <FilterBar url={url} filters={props.filters} others={props.others}>
      <ChoiceSelect
        label={t('checklist.show.label')}
        options={[
          { value: 'action', label: t('checklist.show.action') },
          { value: 'all', label: t('checklist.show.all') },
        ]}
        chosen={everything ? 'all' : 'action'}
        onChange={value => url.replace({ everything: value === 'all' })}
      />
      <ChoiceSelect
        label={t('checklist.optional.label')}
        options={[
          { value: 'shown', label: t('checklist.optional.shown') },
          { value: 'hidden', label: t('checklist.optional.hidden') },
        ]}
        chosen={demandedOnly ? 'hidden' : 'shown'}
        onChange={value => url.replace({ demandedOnly: value === 'hidden' })}
      />
    </FilterBar>
  );
}
