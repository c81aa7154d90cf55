import type { ReferencesAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo } from 'react';
import type { AnswerQuery } from '../../hooks/useAnswer';
import { useReferences } from '../../hooks/useEntityAnswers';
import { useEntityPath } from '../../hooks/useEntityPath';
import { useReferencesUrl } from '../../hooks/useReferencesUrl';
import { useStructural } from '../../hooks/useStructural';
import { domainTab } from '../../viewModel/entity/domainTab';
import { SummaryCard } from '../SummaryCard';
import { ReferencesCard } from './ReferencesCard';
import { TabFrame, type Loaded } from './TabFrame';

/** The SecretReferences of a namespace, and whether what was made in the portal was pushed. */
export function DomainTab() {
  const entity = useEntityPath();
  const query = useReferences(entity);
  return (
    <TabFrame of="domain" query={query}>
      {loaded => (
        <LoadedDomain name={entity.name} loaded={loaded} query={query} />
      )}
    </TabFrame>
  );
}

function LoadedDomain(props: {
  readonly name: string;
  readonly loaded: Loaded<ReferencesAnswerDto>;
  readonly query: AnswerQuery<ReferencesAnswerDto>;
}) {
  const { name, loaded, query } = props;
  const { answer, context, kept } = loaded;
  const { state, replace } = useReferencesUrl();
  const view = useStructural(
    useMemo(
      () => domainTab(name, answer, state, context),
      [name, answer, state, context],
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
      {answer.references.length > 0 && (
        <ReferencesCard view={view} url={state} onChange={replace} />
      )}
    </>
  );
}
