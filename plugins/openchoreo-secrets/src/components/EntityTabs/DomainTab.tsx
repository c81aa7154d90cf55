import { useMemo } from 'react';
import { useReferences } from '../../hooks/useEntityAnswers';
import { useEntityPath } from '../../hooks/useEntityPath';
import { useReferencesUrl } from '../../hooks/useReferencesUrl';
import { domainTab } from '../../viewModel/entity/domainTab';
import { ReportFrame } from '../ReportFrame';
import { SummaryCard } from '../SummaryCard';
import { ReferencesCard } from './ReferencesCard';

/** The SecretReferences of a namespace, and whether what was made in the portal was pushed. */
export function DomainTab() {
  const entity = useEntityPath();
  const query = useReferences(entity);
  const { state, replace } = useReferencesUrl();
  const { name } = entity;
  const view = useMemo(() => domainTab(name, state), [name, state]);
  return (
    <ReportFrame of="domain" query={query} view={view}>
      {(tab, loaded) => (
        <>
          <SummaryCard report={tab} {...loaded} />
          {tab.any && (
            <ReferencesCard view={tab} url={state} onChange={replace} />
          )}
        </>
      )}
    </ReportFrame>
  );
}
