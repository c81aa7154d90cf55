import { useFrozenList } from '../../hooks/useFrozenList';
import { useTranslate } from '../../hooks/useViewContext';
import type { EnvironmentRow } from '../../viewModel/entity/environmentTab';
import { useTableStyles } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { useHeld } from '../SecretsMatrix/useHeld';
import { VerdictText } from '../ToneText';
import { useEntityTabStyles } from './styles';
import { TableCard } from '../TableCard';
import { Name, Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

const COLUMNS = ['component', 'project', 'secrets', 'stores'] as const;

/** The components of an environment, worst first, each leading to its own tab. */
export function EnvironmentComponents(props: {
  readonly environment: string;
  readonly rows: readonly EnvironmentRow[];
}) {
  const table = useTableStyles();
  const t = useTranslate();
  const { environment: name, rows } = props;
  const { list, changes, showChanges, onHeld } = useFrozenList(rows);
  const held = useHeld(onHeld);
  const title = t('entity.environment.components', { name });
  const named = rows.some(({ stores }) => stores);
  const columns = COLUMNS.filter(column => named || column !== 'stores');
  return (
    <TableCard
      title={title}
      count={t('entity.environment.componentsCount', { count: rows.length })}
      changes={changes}
      onShowChanges={showChanges}
    >
      <div className={table.scroll} {...held}>
        <table className={table.table} aria-label={plainWords(title)}>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col">
                  {t(`entity.environment.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.map(row => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </TableCard>
  );
}

function Row({ row }: { readonly row: EnvironmentRow }) {
  const classes = useEntityTabStyles();
  const table = useTableStyles();
  const t = useTranslate();
  return (
    <tr>
      <th scope="row">
        <EntityLink entity={row.entity} sub={row.sub}>
          <Name text={row.name} />
        </EntityLink>
      </th>
      <td className={table.soft}>
        <Name text={row.project} />
      </td>
      <td>
        <VerdictText {...row.counts} quiet={row.counts.tone === 'ok'} />
        {row.blocks && (
          <div className={classes.blocks}>{t('delivery.tag.blocksPods')}</div>
        )}
      </td>
      {row.stores && (
        <td className={table.soft}>
          <Words text={row.stores.join(', ')} />
        </td>
      )}
    </tr>
  );
}
