import { useTranslate } from '../../hooks/useViewContext';
import type {
  SystemCell,
  SystemMatrixView,
  SystemRow,
} from '../../viewModel/entity/systemMatrix';
import { DataTable } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { Place } from '../Frame';
import { ToneText } from '../ToneText';
import { BlocksPods } from './BlocksPods';
import { useEntityTabStyles } from './styles';

/** Components by environments; each cell leads to the component's tab at that environment. */
export function SystemMatrix({
  matrix,
}: {
  readonly matrix: SystemMatrixView;
}) {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  const { columns, rows } = matrix;
  return (
    <DataTable
      title={t('entity.system.matrix')}
      stacked
      count={t('entity.environment.componentsCount', { count: rows.length })}
      rows={rows}
      columns={[
        {
          id: 'component:',
          head: t('entity.environment.column.component'),
          cell: row => (
            <EntityLink entity={row.entity} sub={row.sub} name={row.name} />
          ),
        },
        ...columns.map(({ name, production }, index) => ({
          id: name,
          named: 'above' as const,
          head: <Place of={name} production={production} />,
          className: ({ cells }: SystemRow) =>
            cells[index].line.tone === 'unknown'
              ? classes.unknownCell
              : undefined,
          cell: (row: SystemRow) => <Cell row={row} cell={row.cells[index]} />,
        })),
      ]}
    />
  );
}

function Cell(props: { readonly row: SystemRow; readonly cell: SystemCell }) {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  const { row, cell } = props;
  const { line, sub, environment } = cell;
  const text = <ToneText {...line} />;
  return (
    <>
      {sub ? (
        <EntityLink
          entity={row.entity}
          sub={sub}
          className={classes.cellLink}
          label={t('entity.system.cell', {
            component: row.name,
            environment,
            text: line.text,
          })}
        >
          {text}
        </EntityLink>
      ) : (
        text
      )}
      {cell.blocks && <BlocksPods />}
    </>
  );
}
