import { SecretsQueryProvider } from '../../hooks/SecretsQueryProvider';
import { useEntityPath } from '../../hooks/useEntityPath';
import { useEntitySecrets } from '../../hooks/useEntitySecrets';
import { useRootStyles } from '../palette/useRootStyles';
import { FailedState, TabSkeleton } from '../States';
import { LoadedTab } from './LoadedTab';

/** The Secrets tab of a component. */
export function SecretsTab() {
  const classes = useRootStyles();
  return (
    <SecretsQueryProvider>
      <div className={classes.root}>
        <SecretsTabContent />
      </div>
    </SecretsQueryProvider>
  );
}

function SecretsTabContent() {
  const entity = useEntityPath();
  const { secrets, refreshing, refresh } = useEntitySecrets(entity);
  switch (secrets.state) {
    case 'loading':
      return <TabSkeleton />;
    case 'failed':
      return <FailedState failure={secrets.failure} onRetry={refresh} />;
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
        <FailedState failure="notFound" onRetry={refresh} />
      );
    }
  }
}
