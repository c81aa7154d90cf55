import { confirmedOf } from '../../hooks/useAnswer';
import { useAlsoUsedBy } from '../../hooks/useEntityAnswers';
import { useTranslate, useViewContext } from '../../hooks/useViewContext';
import { otherUsers, type OtherUserView } from '../../viewModel/alsoUsedBy';
import type { SharedKey } from '../../viewModel/drawer';
import { EntityLink } from '../EntityLink';
import { LineSkeleton } from '../States';
import { Section } from './Section';
import { useDrawerStyles } from './styles';
import { Words } from '../Words';

/** Who else a change of the same secret reaches; asked once the drawer is open. */
export function AlsoUsedBy({ shared }: { readonly shared: SharedKey }) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  const { result } = useAlsoUsedBy(shared.entity, shared);
  const context = useViewContext(confirmedOf(result));
  return (
    <Section title={t('drawer.alsoUsedBy')} note={t('drawer.alsoUsedByNote')}>
      {result.state === 'loading' && <LineSkeleton />}
      {result.state === 'failed' && (
        <p className={classes.note}>{t('drawer.alsoUsedByFailed')}</p>
      )}
      {result.state === 'loaded' && (
        <Users users={otherUsers(result.answer, context)} />
      )}
    </Section>
  );
}

function Users({ users }: { readonly users: readonly OtherUserView[] }) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  if (users.length === 0) {
    return <p className={classes.note}>{t('drawer.alsoUsedByNobody')}</p>;
  }
  return (
    <ul className={classes.users}>
      {users.map(user => (
        <li key={user.id}>
          <EntityLink entity={user.entity} sub="secrets" name={user.name} />
          {user.places.map(({ environment, sub }) => (
            <EntityLink
              key={environment}
              entity={user.entity}
              sub={sub}
              label={t('drawer.label', { key: user.name, environment })}
              name={environment}
            />
          ))}
          <Words in="span" className={classes.fgSoft} text={user.tie} />
        </li>
      ))}
    </ul>
  );
}
