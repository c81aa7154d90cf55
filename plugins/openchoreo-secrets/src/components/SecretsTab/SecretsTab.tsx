import { useEntityPath } from '../../hooks/useEntityPath';
import { useEntitySecrets } from '../../hooks/useEntityAnswers';
import { secretsDrawer, secretsTab } from '../../viewModel/secretsTab';
import { ReportFrame } from '../ReportFrame';
import { TabRoot } from '../TabRoot';
import { LoadedTab } from './LoadedTab';

/** The Secrets tab of a component, or of a managed resource. */
export function SecretsTab() {
  return (
    <TabRoot>
      <SecretsTabContent />
    </TabRoot>
  );
}

function SecretsTabContent() {
  const entity = useEntityPath();
  const query = useEntitySecrets(entity);
  const failureOf = entity.kind === 'resource' ? 'resource' : 'component';
  return (
    <ReportFrame of={failureOf} query={query} view={secretsTab}>
      {(tab, loaded) => (
        <LoadedTab
          entity={entity}
          tab={tab}
          loaded={loaded}
          drawerOf={cell =>
            secretsDrawer(cell, loaded.answer, entity, loaded.context)
          }
        />
      )}
    </ReportFrame>
  );
}
