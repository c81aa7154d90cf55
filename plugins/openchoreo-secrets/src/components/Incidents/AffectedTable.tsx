import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { AffectedView } from '../../viewModel/platform/affected';
import { useTableStyles } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { ProductionChip } from '../SecretsMatrix';
import { DeliveredText } from '../ToneText';
import { useIncidentStyles } from './styles';
import { Name } from '../Words';

const AT_FIRST = 5;
const AT_ONCE = 50;

/** Who suffers, worst first; the first few at once. */
export function AffectedTable(props: {
  readonly affected: readonly AffectedView[];
}) {
  const classes = useIncidentStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const { affected } = props;
  const [limit, setLimit] = useState(AT_FIRST);
  const shown = affected.slice(0, limit);
  const more = affected.length - shown.length;
  return (
    <div className={classes.box}>
      <table className={table.table} aria-label={t('incident.affected')}>
        <thead>
          <tr>
            <th scope="col">{t('incident.column.component')}</th>
            <th scope="col">{t('incident.column.environment')}</th>
            <th scope="col" className={table.end}>
              {t('incident.column.secrets')}
            </th>
            <th scope="col">{t('incident.column.effect')}</th>
            <th scope="col" className={table.end}>
              {t('incident.column.since')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(one => (
            <AffectedRow key={one.id} one={one} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <div className={classes.more}>
          <Button
            size="small"
            color="primary"
            onClick={() => setLimit(limit + AT_ONCE)}
          >
            {t('incident.more', { count: Math.min(more, AT_ONCE) })}
          </Button>
        </div>
      )}
    </div>
  );
}

function AffectedRow({ one }: { readonly one: AffectedView }) {
  const table = useTableStyles();
  return (
    <tr>
      <th scope="row">
        {one.entity ? (
          <EntityLink entity={one.entity} sub={one.sub}>
            <Name text={one.name} />
          </EntityLink>
        ) : (
          <span className={table.mono}>
            <Name text={one.name} />
          </span>
        )}
      </th>
      <td>
        <span className={table.place}>
          <Name text={one.environment} />
          {one.production && <ProductionChip />}
        </span>
      </td>
      <td className={table.end}>{one.secrets}</td>
      <td>
        <DeliveredText view={one} />
      </td>
      <td className={table.end} title={one.sinceFull}>
        {one.since}
      </td>
    </tr>
  );
}
