import { useFrozenList } from '../../hooks/useFrozenList';
import { useTranslate } from '../../hooks/useViewContext';
import type {
  SystemCell,
  SystemColumn,
  SystemMatrixView,
  SystemRow,
} from '../../viewModel/entity/systemMatrix';
import { classNames } from '../classNames';
import { useTableStyles } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { ProductionChip } from '../SecretsMatrix';
import { useHeld } from '../SecretsMatrix/useHeld';
import { ToneText } from '../ToneText';
import { useEntityTabStyles } from './styles';
import { TableCard } from '../TableCard';
import { Name } from '../Words';

/** Components by environments; each cell leads to the component's tab at that environment. */
export function SystemMatrix({
  matrix,
}: {
  readonly matrix: SystemMatrixView;
}) {
  const table = useTableStyles();
  const t = useTranslate();
  const { list, changes, showChanges, onHeld } = useFrozenList(matrix.rows);
  const held = useHeld(onHeld);
  const title = t('entity.system.matrix');
  return (
    <TableCard
      title={title}
      count={t('entity.system.matrixCount', { count: matrix.rows.length })}
      changes={changes}
      onShowChanges={showChanges}
    >
      <div className={table.scroll} {...held}>
        <table className={table.table} aria-label={title}>
          <Head columns={matrix.columns} />
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

function Head({ columns }: { readonly columns: readonly SystemColumn[] }) {
  const table = useTableStyles();
  const t = useTranslate();
  return (
    <thead>
      <tr>
        <th scope="col">{t('entity.system.component')}</th>
        {columns.map(({ name, production }) => (
          <th key={name} scope="col">
            <span className={table.place}>
              <Name text={name} />
              {production && <ProductionChip />}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ row }: { readonly row: SystemRow }) {
  return (
    <tr>
      <th scope="row">
        <EntityLink entity={row.entity} sub={row.sub}>
          <Name text={row.name} />
        </EntityLink>
      </th>
      {row.cells.map(cell => (
        <Cell key={cell.environment} row={row} cell={cell} />
      ))}
    </tr>
  );
}

function Cell(props: { readonly row: SystemRow; readonly cell: SystemCell }) {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  const { row, cell } = props;
  const { line, blocks, sub } = cell;
  const text = <ToneText {...line} quiet={line.tone === 'ok'} />;
  return (
    <td className={classNames(line.tone === 'unknown' && classes.unknownCell)}>
      {sub ? (
        <EntityLink
          entity={row.entity}
          sub={sub}
          className={classes.cellLink}
          label={t('entity.system.cell', {
            component: row.name,
            environment: cell.environment,
            text: line.text,
          })}
        >
          {text}
        </EntityLink>
      ) : (
        text
      )}
      {blocks && (
        <div className={classes.blocks}>{t('delivery.tag.blocksPods')}</div>
      )}
    </td>
  );
}
