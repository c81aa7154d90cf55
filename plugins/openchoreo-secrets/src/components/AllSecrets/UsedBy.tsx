import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import FileCopyOutlined from '@material-ui/icons/FileCopyOutlined';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type {
  SecretsUsedView,
  SecretUser,
} from '../../viewModel/platform/secretsUsed';
import { useCopy } from '../CopyButton';
import { EntityLink } from '../EntityLink';
import { useUsedByStyles } from './usedByStyles';
import { Name, Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

const AT_FIRST = 6;
const AT_ONCE = 50;

/** Which components and environments use what is filtered for. */
export function UsedBy({ view }: { readonly view: SecretsUsedView }) {
  const classes = useUsedByStyles();
  const t = useTranslate();
  const { copied, copy } = useCopy();
  const [limit, setLimit] = useState(AT_FIRST);
  const { users, notes } = view;
  const hidden = users.length - limit;
  return (
    <Card
      component="section"
      aria-label={t('allSecrets.used.label')}
      className={classes.card}
    >
      <div className={classes.head}>
        <h2>
          <Words text={view.headline} />
        </h2>
        {users.length > 0 && (
          <Button
            size="small"
            variant="outlined"
            startIcon={<FileCopyOutlined fontSize="small" />}
            onClick={() =>
              copy(view.text.split('\n').map(plainWords).join('\n'))
            }
          >
            {t(copied ? 'matrix.copied' : 'allSecrets.used.copy')}
          </Button>
        )}
      </div>
      {notes.length > 0 && (
        <p className={classes.notes}>
          <Words text={notes.join(' ')} />
        </p>
      )}
      <ul className={classes.users}>
        {users.slice(0, limit).map(user => (
          <User key={user.id} user={user} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" onClick={() => setLimit(limit + AT_ONCE)}>
          {t('allSecrets.used.more', { count: hidden })}
        </Button>
      )}
    </Card>
  );
}

function User({ user }: { readonly user: SecretUser }) {
  const t = useTranslate();
  const { name, entity, places } = user;
  return (
    <li title={user.id}>
      <EntityLink entity={entity}>
        <Name text={name} />
      </EntityLink>
      {places.map(({ environment, sub }) => (
        <span key={environment}>
          {' · '}
          <EntityLink
            entity={entity}
            sub={sub}
            label={t('allSecrets.used.environment', {
              component: name,
              environment,
            })}
          >
            <Name text={environment} />
          </EntityLink>
        </span>
      ))}
    </li>
  );
}
