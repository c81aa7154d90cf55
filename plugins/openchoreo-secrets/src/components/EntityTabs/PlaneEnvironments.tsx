import { useTranslate } from '../../hooks/useViewContext';
import type { PlaneEnvironment } from '../../viewModel/entity/planeEnvironments';
import { DataTable, useTableStyles } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { ProductionChip } from '../SecretsMatrix';
import { Name, Words } from '../Words';
import { useEntityTabStyles } from './styles';

/** The environments whose secrets come from a plane, each leading to its own tab. */
export function PlaneEnvironments(props: {
  readonly seen: boolean;
  readonly rows: readonly PlaneEnvironment[];
}) {
  const classes = useEntityTabStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const { rows } = props;
  const count = rows.length;
  const none = props.seen ? 'noEnvironments' : 'noEnvironmentsUnseen';
  return (
    <DataTable
      title={t('entity.plane.environments')}
      count={
        count > 0 ? t('entity.plane.environmentsCount', { count }) : undefined
      }
      rows={rows}
      empty={<p className={classes.note}>{t(`entity.plane.${none}`)}</p>}
      columns={[
        {
          id: 'environment',
          head: t('entity.environment.bindingEnvironment'),
          cell: row => (
            <span className={table.place}>
              <EntityLink entity={row.entity} sub="secrets">
                <Name text={row.name} />
              </EntityLink>
              {row.production && <ProductionChip />}
            </span>
          ),
        },
        {
          id: 'stores',
          head: t('entity.environment.bindingStore'),
          className: table.soft,
          cell: row => <Words text={row.stores} />,
        },
        {
          id: 'components',
          head: t('stores.column.usedBy'),
          cell: row => row.components,
        },
        {
          id: 'secrets',
          head: t('entity.plane.fact.secrets'),
          cell: row => row.secrets,
        },
      ]}
    />
  );
}
