import type { ReactNode } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { PlaceRow } from '../../viewModel/report/placeRows';
import { DataTable, type Column } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { useTableStyles } from '../Frame';
import { ProductionChip } from '../Pill';
import { VerdictText } from '../ToneText';
import { Name, Words } from '../Words';
import { BlocksPods } from './BlocksPods';

/** The places of a report with what is counted there, each leading to its own tab. */
export function PlacesTable(props: {
  readonly title: string;
  readonly count?: string;
  /** What a place is called. */
  readonly head: string;
  readonly rows: readonly PlaceRow[];
  readonly empty?: ReactNode;
  readonly foot?: ReactNode;
}) {
  const table = useTableStyles();
  const t = useTranslate();
  const { head, rows } = props;
  const column = (
    id: 'project' | 'secrets' | 'stores',
    cell: Column<PlaceRow>['cell'],
    className?: string,
  ) => ({
    id,
    head: t(`entity.environment.column.${id}`),
    // A count says what it counts; a name does not say of what it is.
    named: id !== 'secrets',
    cell,
    className,
  });
  const project = column(
    'project',
    row => <Name text={row.project} />,
    table.soft,
  );
  const stores = column(
    'stores',
    row => (row.stores?.length ? <Words text={row.stores.join(', ')} /> : null),
    table.soft,
  );
  return (
    <DataTable
      title={props.title}
      stacked
      count={props.count}
      rows={rows}
      empty={props.empty}
      foot={props.foot}
      columns={[
        {
          id: 'place',
          head,
          cell: row => (
            <span className={table.place}>
              <EntityLink entity={row.entity} sub={row.sub} name={row.name} />
              {row.production && <ProductionChip of={row.name} />}
            </span>
          ),
        },
        ...(rows.some(row => row.project) ? [project] : []),
        column('secrets', row => (
          <>
            <VerdictText {...row.counts} />
            {row.blocks && <BlocksPods />}
          </>
        )),
        ...(rows.some(row => row.stores) ? [stores] : []),
      ]}
    />
  );
}
