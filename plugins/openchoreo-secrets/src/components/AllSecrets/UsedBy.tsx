import Card from '@material-ui/core/Card';
import { useTranslate } from '../../hooks/useViewContext';
import type { SecretsUsedView } from '../../viewModel/platform/secretsUsed';
import type { UserView } from '../../viewModel/report/componentLinks';
import { classNames } from '../classNames';
import { CopyTextButton } from '../CopyButton';
import { EntityLink } from '../EntityLink';
import { useFirst, useFrameStyles } from '../Frame';
import { Words } from '../Words';

/** Which components and environments use what is filtered for. */
export function UsedBy({ view }: { readonly view: SecretsUsedView }) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { users, notes } = view;
  const { shown, more } = useFirst(users, {
    atFirst: 6,
    atOnce: 50,
    words: count => t('incident.more', { count }),
  });
  return (
    <Card
      component="section"
      aria-label={t('allSecrets.used.label')}
      className={classes.card}
    >
      <div className={classes.bar}>
        <Words in="h2" text={view.headline} />
        <span className={classes.grow} />
        {users.length > 0 && (
          <CopyTextButton text={view.text} words={t('allSecrets.used.copy')} />
        )}
      </div>
      <ul className={classNames(classes.list, classes.users)}>
        {shown.map(user => (
          <User key={user.id} user={user} />
        ))}
      </ul>
      {(more || notes.length > 0) && (
        <div className={classes.foot}>
          {more}
          <Words text={notes.join(' ')} />
        </div>
      )}
    </Card>
  );
}

function User({ user }: { readonly user: UserView }) {
  const t = useTranslate();
  const { name, entity, places } = user;
  return (
    <li title={user.id}>
      <EntityLink entity={entity} sub="secrets" name={name} />
      {places.map(({ environment, sub }) => (
        <span key={environment}>
          {' · '}
          <EntityLink
            entity={entity}
            sub={sub}
            label={t('drawer.where', {
              component: name,
              environment,
            })}
            name={environment}
          />
        </span>
      ))}
    </li>
  );
}
