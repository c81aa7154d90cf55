import { useBindings } from '../../hooks/useEntityAnswers';
import { useEntityPath } from '../../hooks/useEntityPath';
import { useTranslate } from '../../hooks/useViewContext';
import { environmentTab } from '../../viewModel/entity/environmentTab';
import { ReportFrame } from '../ReportFrame';
import { MessageState } from '../States';
import { SummaryCard } from '../SummaryCard';
import { BindingCard } from './BindingCard';
import { ComponentsList } from './ComponentsList';
import { useEntityTabStyles } from './styles';

/** Where the secrets of an environment come from, and which components go without. */
export function EnvironmentTab() {
  const classes = useEntityTabStyles();
  const query = useBindings(useEntityPath());
  return (
    <ReportFrame of="environment" query={query} view={environmentTab}>
      {(tab, loaded) =>
        tab.state === 'absent' ? (
          <Absent name={tab.name} />
        ) : (
          <>
            <SummaryCard report={tab} {...loaded} />
            {tab.state === 'known' && (
              <div className={classes.stack}>
                <BindingCard binding={tab.binding} />
                {tab.rows.length > 0 && <ComponentsList tab={tab} />}
              </div>
            )}
          </>
        )
      }
    </ReportFrame>
  );
}

function Absent({ name }: { readonly name: string }) {
  const t = useTranslate();
  return (
    <MessageState
      icon="question"
      title={t('entity.environment.absent', { name })}
      detail={t('entity.environment.absentDetail')}
    />
  );
}
