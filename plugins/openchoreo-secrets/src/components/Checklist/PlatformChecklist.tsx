import { useChecklist } from '../../hooks/usePlatform';
import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import {
  checklistsView,
  type ChecklistsView,
} from '../../viewModel/platform/checklistsView';
import { toggled } from '../../viewModel/platform/urlState';
import { ChoiceSelect, FilterBar } from '../Filters';
import { ViewFrame } from '../Frame';
import { ChecklistHead } from './ChecklistHead';
import { NoMatch } from '../States';
import { PlaneChecklist } from './PlaneChecklist';

/** Is everything there that the platform itself needs? */
export function PlatformChecklist() {
  const { state, replace } = usePlatformUrl();
  const { unfolded } = state;
  return (
    <ViewFrame query={useChecklist()} url={state} viewOf={checklistsView}>
      {view => (
        <>
          <ChecklistHead summary={view.summary} />
          <Filters view={view} />
          {view.checklists.length === 0 && <NoMatch />}
          {view.checklists.map(checklist => (
            <PlaneChecklist
              key={checklist.id}
              checklist={checklist}
              onToggle={id => replace({ unfolded: toggled(unfolded, id) })}
            />
          ))}
        </>
      )}
    </ViewFrame>
  );
}

function Filters({ view }: { readonly view: ChecklistsView }) {
  const t = useTranslate();
  const url = usePlatformUrl();
  const { everything, demandedOnly } = url.state;
  return (
    <FilterBar url={url} hint={t('filter.findPlatformSecret')} view={view}>
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
