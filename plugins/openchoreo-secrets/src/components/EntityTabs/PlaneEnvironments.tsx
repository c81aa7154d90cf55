import type {
  PlatformPlaneDto,
  StoresAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo } from 'react';
import type { ViewContext } from '../../viewModel/context';
import { planeEnvironments } from '../../viewModel/entity/planeEnvironments';
import { isSeen } from '../../viewModel/planes';
import { useTableStyles } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { ProductionChip } from '../SecretsMatrix';
import { useEntityTabStyles } from './styles';
import { TableCard } from '../TableCard';
import { Name, Words } from '../Words';

/** The environments whose secrets come from a plane, each leading to its own tab. */
export function PlaneEnvironments(props: {
  readonly plane: PlatformPlaneDto;
  readonly answer: StoresAnswerDto;
  readonly context: ViewContext;
}) {
  const classes = useEntityTabStyles();
  const table = useTableStyles();
  const { plane, answer, context } = props;
  const { t } = context;
  const environments = useMemo(
    () => planeEnvironments(plane.id, answer.stores, context),
    [plane, answer, context],
  );
  const title = t('entity.plane.environments');
  if (environments.length === 0) {
    const none = isSeen(plane) ? 'noEnvironments' : 'noEnvironmentsUnseen';
    return (
      <TableCard title={title}>
        <p className={classes.note}>{t(`entity.plane.${none}`)}</p>
      </TableCard>
    );
  }
  return (
    <TableCard
      title={title}
      count={t('entity.plane.environmentsCount', {
        count: environments.length,
      })}
    >
      <div className={table.scroll}>
        <table className={table.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('entity.environment.bindingEnvironment')}</th>
              <th scope="col">{t('entity.environment.bindingStore')}</th>
              <th scope="col">{t('stores.column.usedBy')}</th>
              <th scope="col">{t('entity.plane.fact.secrets')}</th>
            </tr>
          </thead>
          <tbody>
            {environments.map(one => (
              <tr key={one.id}>
                <th scope="row">
                  <span className={table.place}>
                    <EntityLink entity={one.entity} sub="secrets">
                      <Name text={one.name} />
                    </EntityLink>
                    {one.production && <ProductionChip />}
                  </span>
                </th>
                <td className={table.soft}>
                  <Words text={one.stores} />
                </td>
                <td>{one.components}</td>
                <td>{one.secrets}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </TableCard>
  );
}
