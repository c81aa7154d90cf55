import { SecretsError } from '../../api';
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

const NO_COMPONENT = new SecretsError('notFound', 'No such component');

function SecretsTabContent() {
  const entity = useEntityPath();
  const { secrets, refreshing, refresh } = useEntitySecrets(entity);
  switch (secrets.state) {
    case 'loading':
      return <TabSkeleton />;
    case 'failed':
      return <FailedState error={secrets.error} onRetry={refresh} />;
    default: {
      const [component] = secrets.answer.components;
      return component ? (
        <LoadedTab
          entity={entity}
          component={component}
          answer={secrets.answer}
          confirmedAt={secrets.confirmedAt}
          error={secrets.error}
          refreshing={refreshing}
          onRefresh={refresh}
        />
      ) : (
        <FailedState error={NO_COMPONENT} onRetry={refresh} />
      );
    }
  }
}
