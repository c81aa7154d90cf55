import type { EnvironmentBindingsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo } from 'react';
import type { AnswerQuery } from '../../hooks/useAnswer';
import { useBindings } from '../../hooks/useEntityAnswers';
import { useEntityPath } from '../../hooks/useEntityPath';
import { useStructural } from '../../hooks/useStructural';
import { environmentTab } from '../../viewModel/entity/environmentTab';
import { MessageState } from '../States';
import { SummaryCard } from '../SummaryCard';
import { BindingCard } from './BindingCard';
import { EnvironmentComponents } from './EnvironmentComponents';
import { useEntityTabStyles } from './styles';
import { TabFrame, type Loaded } from './TabFrame';

/** Where the secrets of an environment come from, and which components go without. */
export function EnvironmentTab() {
  const query = useBindings(useEntityPath());
  return (
    <TabFrame of="environment" query={query}>
      {loaded =>
        loaded.answer.state === 'absent' ? (
          <Absent loaded={loaded} />
        ) : (
          <LoadedEnvironment loaded={loaded} query={query} />
        )
      }
    </TabFrame>
  );
}

function Absent({
  loaded,
}: {
  readonly loaded: Loaded<EnvironmentBindingsDto>;
}) {
  const { t } = loaded.context;
  return (
    <MessageState
      icon="question"
      tone="quiet"
      title={t('entity.environment.absent', {
        name: loaded.answer.entity.name,
      })}
      detail={t('entity.environment.absentDetail')}
    />
  );
}

function LoadedEnvironment(props: {
  readonly loaded: Loaded<EnvironmentBindingsDto>;
  readonly query: AnswerQuery<EnvironmentBindingsDto>;
}) {
  const classes = useEntityTabStyles();
  const { loaded, query } = props;
  const { answer, context, kept } = loaded;
  const view = useStructural(
    useMemo(() => environmentTab(answer, context), [answer, context]),
  );
  return (
    <>
      <SummaryCard
        summary={view.summary}
        findings={view.findings}
        notes={[...kept, ...view.notes]}
        asOf={view.asOf}
        refreshing={query.refreshing}
        onRefresh={query.refresh}
      />
      {answer.state === 'known' && (
        <div className={classes.stack}>
          <BindingCard binding={view.binding} />
          {view.rows.length > 0 && (
            <EnvironmentComponents
              environment={answer.entity.name}
              rows={view.rows}
            />
          )}
        </div>
      )}
    </>
  );
}
