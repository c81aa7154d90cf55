import { useTranslate } from '../../hooks/useViewContext';
import type { PlaceRow } from '../../viewModel/report/placeRows';
import { DataTable, useTableStyles, type Column } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { VerdictText } from '../ToneText';
import { Name, Words } from '../Words';
import { BlocksPods } from './BlocksPods';

/** The components of an environment, worst first, each leading to its own tab. */
export function EnvironmentComponents(props: {
  readonly environment: string;
  readonly rows: readonly PlaceRow[];
}) {
  const table = useTableStyles();
  const t = useTranslate();
  const { environment: name, rows } = props;
  const column = (
    id: 'component' | 'project' | 'secrets' | 'stores',
    cell: Column<PlaceRow>['cell'],
    className?: string,
  ) => ({ id, head: t(`entity.environment.column.${id}`), cell, className });
  return (
    <DataTable
      title={t('entity.environment.components', { name })}
      stacked
      count={t('entity.environment.componentsCount', { count: rows.length })}
      rows={rows}
      columns={[
        column('component', row => (
          <EntityLink entity={row.entity} sub={row.sub}>
            <Name text={row.name} />
          </EntityLink>
        )),
        column('project', row => <Name text={row.project} />, table.soft),
        column('secrets', row => (
          <>
            <VerdictText {...row.counts} />
            {row.blocks && <BlocksPods />}
          </>
        )),
        ...(rows.some(({ stores }) => stores)
          ? [
              column(
                'stores',
                row => <Words text={row.stores?.join(', ')} />,
                table.soft,
              ),
            ]
          : []),
      ]}
    />
  );
}
