import { useMemo } from 'react';
import { useEntityPath } from '../../hooks/useEntityPath';
import { useProject } from '../../hooks/useEntityAnswers';
import { systemTab } from '../../viewModel/entity/systemTab';
import { ReportFrame } from '../ReportFrame';
import { SummaryCard } from '../SummaryCard';
import { SystemMatrix } from './SystemMatrix';

/** All components of a project by environment. */
export function SystemTab() {
  const entity = useEntityPath();
  const query = useProject(entity);
  const { name } = entity;
  const view = useMemo(() => systemTab(name), [name]);
  return (
    <ReportFrame of="system" query={query} view={view}>
      {(tab, loaded) => (
        <>
          <SummaryCard report={tab} {...loaded} />
          {tab.rows.length > 0 && tab.columns.length > 0 && (
            <SystemMatrix matrix={tab} />
          )}
        </>
      )}
    </ReportFrame>
  );
}
