import type { ChecklistAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useChecklist } from '../../hooks/usePlatform';
import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import type { ViewContext } from '../../viewModel/context';
import type { ChecklistView } from '../../viewModel/platform/checklist';
import { ViewFrame } from '../SecretHealthPage/ViewFrame';
import { MessageState } from '../States';
import { ChecklistFilters } from './ChecklistFilters';
import { ChecklistHead } from './ChecklistHead';
import { PlaneChecklist } from './PlaneChecklist';
import { useChecklistViews } from './useChecklistViews';

/** Is everything there that the platform itself needs? */
export function PlatformChecklist({ base }: { readonly base: string }) {
  const query = useChecklist();
  return (
    <ViewFrame query={query}>
      {(answer, context) => (
        <LoadedChecklists answer={answer} context={context} base={base} />
      )}
    </ViewFrame>
  );
}

function LoadedChecklists(props: {
  readonly answer: ChecklistAnswerDto;
  readonly context: ViewContext;
  readonly base: string;
}) {
  const { answer, context, base } = props;
  const url = usePlatformUrl();
  const views = useChecklistViews(answer, url.state, context);
  if (answer.planes.length === 0 && answer.checklists.length === 0) {
    const { t } = context;
    return (
      <MessageState
        icon="key"
        tone="quiet"
        title={t('checklist.empty')}
        detail={t('checklist.emptyDetail')}
      />
    );
  }
  return (
    <>
      <ChecklistHead summary={views.summary} />
      <ChecklistFilters
        url={url}
        filters={views.filters}
        others={views.others}
      />
      <Checklists
        checklists={views.checklists}
        base={base}
        onToggle={planeId =>
          url.replace({ unfolded: toggled(url.state.unfolded, planeId) })
        }
      />
    </>
  );
}

function Checklists(props: {
  readonly checklists: readonly ChecklistView[];
  readonly base: string;
  readonly onToggle: (planeId: string) => void;
}) {
  return (
    <>
      {props.checklists.map(checklist => (
        <PlaneChecklist
          key={checklist.id}
          checklist={checklist}
          base={props.base}
          onToggle={props.onToggle}
        />
      ))}
    </>
  );
}

function toggled(all: readonly string[], one: string): readonly string[] {
  return all.includes(one) ? all.filter(each => each !== one) : [...all, one];
}
