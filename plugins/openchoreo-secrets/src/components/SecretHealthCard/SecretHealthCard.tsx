import Card from '@material-ui/core/Card';
import { useEntityPath } from '../../hooks/useEntityPath';
import { useEntitySecrets } from '../../hooks/useEntitySecrets';
import { useTranslate } from '../../hooks/useViewContext';
import { classNames } from '../classNames';
import { useRootStyles } from '../palette/useRootStyles';
import { CardSkeleton, FailedState } from '../States';
import { Surface } from '../Surface';
import { CardHead } from './CardHead';
import { LoadedCard } from './LoadedCard';
import { useCardStyles } from './styles';

/** Whether anything is wrong with the secrets of a component or of a system. */
export function SecretHealthCard() {
  return (
    <Surface of="card">
      <SecretHealthCardContent />
    </Surface>
  );
}

function SecretHealthCardContent() {
  const root = useRootStyles();
  const classes = useCardStyles();
  const t = useTranslate();
  const entity = useEntityPath();
  const { secrets, refresh } = useEntitySecrets(entity);
  return (
    <Card
      component="section"
      aria-label={t('card.title')}
      className={classNames(root.root, classes.card)}
    >
      {secrets.state === 'loading' && <CardSkeleton />}
      {secrets.state === 'failed' && (
        <>
          <CardHead title={t('card.title')} />
          <FailedState
            failure={secrets.failure}
            onRetry={refresh}
            framed={false}
          />
        </>
      )}
      {secrets.state === 'loaded' && (
        <LoadedCard
          entity={entity}
          answer={secrets.answer}
          confirmedAt={secrets.confirmedAt}
          stale={secrets.failure !== undefined}
          onRefresh={refresh}
        />
      )}
    </Card>
  );
}
