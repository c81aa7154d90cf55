import { Link } from '@backstage/core-components';
import { useSecretHealthBase } from '../../hooks/useSecretHealthBase';
import { useTranslate } from '../../hooks/useViewContext';
import type { PushView } from '../../viewModel/entity/pushes';
import type {
  ReferenceRow,
  ReferenceUser,
} from '../../viewModel/entity/referenceRows';
import { classNames } from '../classNames';
import { useTableStyles } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { ToneText } from '../ToneText';
import { ShortList } from './ShortList';
import { useEntityTabStyles } from './styles';
import { Name, Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

const KEYS_AT_FIRST = 2;
const USERS_AT_FIRST = 3;

/** A SecretReference. */
export function ReferenceTableRow({ row }: { readonly row: ReferenceRow }) {
  const classes = useEntityTabStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const base = useSecretHealthBase();
  return (
    <tr className={classes.reference}>
      <th scope="row">
        <strong>
          <Name text={row.name} />
        </strong>
        {row.namespace && (
          <div className={table.sub}>
            <Name text={row.namespace} />
          </div>
        )}
        {row.managed && (
          <div className={table.sub}>{t('entity.reference.managed')}</div>
        )}
        {row.state && <ToneText {...row.state} />}
        <ShortList
          items={row.keys}
          atFirst={KEYS_AT_FIRST}
          more={count => t('entity.reference.moreKeys', { count })}
        >
          {key => (
            <div key={key} className={classNames(table.mono, table.soft)}>
              <Name text={key} />
            </div>
          )}
        </ShortList>
      </th>
      <td>
        {row.noPush && <ToneText {...row.noPush} />}
        {row.pushes.map(push => (
          <Push key={push.id} push={push} />
        ))}
      </td>
      <td>
        {row.secrets && base !== undefined && (
          <Link
            to={`${base}/secrets${row.secrets.search}`}
            aria-label={plainWords(row.secrets.label)}
          >
            <Words text={row.secrets.text} />
          </Link>
        )}
        {row.noUser && <ToneText {...row.noUser} />}
        <ShortList
          items={row.users}
          atFirst={USERS_AT_FIRST}
          more={count => t('entity.reference.moreUsers', { count })}
        >
          {user => <User key={user.id} user={user} />}
        </ShortList>
      </td>
    </tr>
  );
}

function Push({ push }: { readonly push: PushView }) {
  const table = useTableStyles();
  const { line } = push;
  return (
    <div>
      <ToneText {...line} quiet={line.tone === 'ok'} />
      <div className={table.sub}>
        <Words text={push.where} />
      </div>
      {push.why && (
        <div className={table.sub}>
          <Words text={push.why} />
        </div>
      )}
      {push.next && (
        <div className={table.sub}>
          <Words text={push.next} />
        </div>
      )}
    </div>
  );
}

function User({ user }: { readonly user: ReferenceUser }) {
  const classes = useEntityTabStyles();
  const { line } = user;
  return (
    <div className={classes.user}>
      <EntityLink entity={user.entity} sub={user.sub}>
        <Name text={user.name} />
      </EntityLink>
      <ToneText {...line} quiet={line.tone === 'ok'} />
    </div>
  );
}
