import { useTranslate } from '../../hooks/useViewContext';
import type { ReferenceRow } from '../../viewModel/entity/referenceRows';
import { classNames } from '../classNames';
import { Sub, useTableStyles } from '../Frame';
import { EntityLink, HealthLink } from '../EntityLink';
import { ShortList } from '../ShortList';
import { ToneText } from '../ToneText';
import { Name, Words } from '../Words';
import { useEntityTabStyles } from './styles';

const KEYS_AT_FIRST = 2;
const USERS_AT_FIRST = 3;

interface OfReference {
  readonly row: ReferenceRow;
}

export function ReferenceName({ row }: OfReference) {
  const table = useTableStyles();
  const t = useTranslate();
  return (
    <>
      <Name in="strong" text={row.name} />
      <Sub name={row.namespace} />
      {row.managed && <Sub text={t('entity.reference.managed')} />}
      {row.state && (
        <div>
          <ToneText {...row.state} />
        </div>
      )}
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
    </>
  );
}

/** What was pushed for it, and where that failed why. */
export function ReferencePushes({ row }: OfReference) {
  return (
    <>
      {row.noPush && <ToneText {...row.noPush} />}
      {row.pushes.map(({ id, line, where, why, next }) => (
        <div key={id}>
          <ToneText {...line} />
          <Sub text={where} />
          <Sub text={why} />
          <Sub text={next} />
        </div>
      ))}
    </>
  );
}

/** The secrets that come of it, and the components that name it. */
export function ReferenceUsers({ row }: OfReference) {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  const { secrets } = row;
  return (
    <>
      {secrets && (
        <HealthLink
          to={`secrets${secrets.search}`}
          label={secrets.label}
          onlyLeadsOn
        >
          <Words text={secrets.text} />
        </HealthLink>
      )}
      {row.noUser && <ToneText {...row.noUser} />}
      <ShortList
        items={row.users}
        atFirst={USERS_AT_FIRST}
        more={count => t('entity.reference.moreUsers', { count })}
      >
        {({ id, name, entity, sub, lines }) => (
          <div key={id} className={classes.user}>
            <EntityLink entity={entity} sub={sub} name={name} />
            {lines.map(line => (
              <ToneText key={line.text} {...line} />
            ))}
          </div>
        )}
      </ShortList>
    </>
  );
}
