import { useEntityPath } from '../../hooks/useEntityPath';
import { useEntitySecrets } from '../../hooks/useEntitySecrets';
import { FailedState, TabSkeleton } from '../States';
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
  const { secrets, refreshing, refresh } = useEntitySecrets(entity);
  const of = entity.kind === 'resource' ? 'resource' : 'component';
  switch (secrets.state) {
    case 'loading':
      return <TabSkeleton />;
    case 'failed':
      return (
        <FailedState failure={secrets.failure} of={of} onRetry={refresh} />
      );
    default: {
      const [component] = secrets.answer.components;
      return component ? (
        <LoadedTab
          entity={entity}
          component={component}
          answer={secrets.answer}
          confirmedAt={secrets.confirmedAt}
          failed={secrets.failure !== undefined}
          refreshing={refreshing}
          onRefresh={refresh}
        />
      ) : (
        <FailedState failure="notFound" of={of} onRetry={refresh} />
      );
    }
  }
}
