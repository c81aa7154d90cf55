import { memo } from 'react';
import type { SecretRowView } from '../../viewModel/platform/secretRows';
import { classNames } from '../classNames';
import { useTableStyles } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { ProductionChip } from '../SecretsMatrix';
import { DeliveredText } from '../ToneText';
import { FilterBy, type OnFilterBy } from './FilterBy';
import { KeyCell } from './KeyCell';
import { useAllSecretsStyles } from './styles';
import { Name, Words } from '../Words';

/** One key in one environment; its name leads to the cell of the component's Secrets tab. */
function Row(props: {
  readonly row: SecretRowView;
  readonly onFilterBy: OnFilterBy;
}) {
  const { row, onFilterBy } = props;
  const classes = useAllSecretsStyles();
  const table = useTableStyles();
  return (
    <tr>
      <KeyCell row={row} onFilterBy={onFilterBy} />
      <td>
        <DeliveredText view={row} />
        {row.why && (
          <div className={classNames(table.sub, classes.why)}>
            <Words text={row.why} />
          </div>
        )}
      </td>
      <td>
        {row.entity ? (
          <EntityLink entity={row.entity}>
            <Name text={row.owner} />
          </EntityLink>
        ) : (
          <Name text={row.owner} />
        )}
        <FilterBy name="component" by={row.by} onFilterBy={onFilterBy} />
        <div className={table.sub}>
          <Name text={row.place} />
        </div>
      </td>
      <td>
        <span className={table.place}>
          <Name text={row.environment} />
          {row.production && <ProductionChip />}
        </span>
      </td>
      <td>
        <Name text={row.plane} />
        <div className={table.sub}>
          <Name text={row.store} />
        </div>
      </td>
      <td className={table.end} title={row.refreshedFull}>
        {row.refreshed}
      </td>
      <td
        className={classNames(table.end, table.wideOnly)}
        title={row.nextFull}
      >
        {row.next}
      </td>
    </tr>
  );
}

export const SecretRow = memo(Row);
