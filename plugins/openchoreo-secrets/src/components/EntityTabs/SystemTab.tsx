import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo } from 'react';
import type { AnswerQuery } from '../../hooks/useAnswer';
import { useEntityPath } from '../../hooks/useEntityPath';
import { useEntitySecrets } from '../../hooks/useEntitySecrets';
import { useStructural } from '../../hooks/useStructural';
import { systemFindings } from '../../viewModel/entity/systemFindings';
import { systemMatrix } from '../../viewModel/entity/systemMatrix';
import { systemSummary } from '../../viewModel/entity/systemSummary';
import { malformedNotes } from '../../viewModel/notices';
import { asOfView } from '../../viewModel/planes';
import { SummaryCard } from '../SummaryCard';
import { SystemMatrix } from './SystemMatrix';
import { TabFrame, type Loaded } from './TabFrame';
import { withheldNotes } from '../../viewModel/withheld';

/** All components of a project by environment. */
export function SystemTab() {
  const entity = useEntityPath();
  const { secrets, refreshing, refresh } = useEntitySecrets(entity);
  const query = { result: secrets, refreshing, previous: false, refresh };
  return (
    <TabFrame of="system" query={query}>
      {loaded => (
        <LoadedSystem name={entity.name} loaded={loaded} query={query} />
      )}
    </TabFrame>
  );
}

function LoadedSystem(props: {
  readonly name: string;
  readonly loaded: Loaded<EntitySecretsDto>;
  readonly query: AnswerQuery<EntitySecretsDto>;
}) {
  const { name, loaded, query } = props;
  const { answer, context, kept } = loaded;
  const view = useStructural(
    useMemo(
      () => ({
        summary: systemSummary(name, answer, context),
        findings: systemFindings(answer, context),
        notes: [
          ...malformedNotes(answer, context),
          ...withheldNotes(answer, context),
        ],
        asOf: asOfView(answer, context),
        matrix: systemMatrix(answer, context),
      }),
      [name, answer, context],
    ),
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
      {view.matrix.rows.length > 0 && view.matrix.columns.length > 0 && (
        <SystemMatrix matrix={view.matrix} />
      )}
    </>
  );
}
