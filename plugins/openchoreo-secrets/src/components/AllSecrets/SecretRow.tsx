import CodeOutlined from '@material-ui/icons/CodeOutlined';
import DescriptionOutlined from '@material-ui/icons/DescriptionOutlined';
import VpnKeyOutlined from '@material-ui/icons/VpnKeyOutlined';
import { memo } from 'react';
import type { SecretRowView } from '../../viewModel/platform/secretRows';
import { classNames } from '../classNames';
import { useTableStyles } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { ProductionChip } from '../SecretsMatrix';
import { VerdictText } from '../ToneText';
import { FilterBy, type OnFilterBy } from './FilterBy';
import { useAllSecretsStyles } from './styles';

const FROM = {
  env: CodeOutlined,
  file: DescriptionOutlined,
  object: VpnKeyOutlined,
} as const;

/** One key in one environment; its name leads to the cell of the component's Secrets tab. */
function Row(props: {
  readonly row: SecretRowView;
  readonly onFilterBy: OnFilterBy;
}) {
  const { row, onFilterBy } = props;
  const classes = useAllSecretsStyles();
  const table = useTableStyles();
  const Icon = FROM[row.from];
  return (
    <tr>
      <th scope="row">
        <span className={classes.key}>
          <Icon aria-hidden />
          <span>
            {row.entity ? (
              <EntityLink
                entity={row.entity}
                sub={row.cell}
                className={table.mono}
              >
                {row.key}
              </EntityLink>
            ) : (
              <span className={table.mono}>{row.key}</span>
            )}
            <div className={table.sub}>
              {row.reference}
              <FilterBy
                name={row.by.reference ? 'reference' : 'remoteKey'}
                by={row.by}
                onFilterBy={onFilterBy}
              />
            </div>
            {row.remoteKey && (
              <div className={classNames(table.sub, table.mono)}>
                {row.remoteKey}
                <FilterBy
                  name="remoteKey"
                  by={row.by}
                  onFilterBy={onFilterBy}
                />
              </div>
            )}
          </span>
        </span>
      </th>
      <td>
        {row.entity ? (
          <EntityLink entity={row.entity}>{row.owner}</EntityLink>
        ) : (
          row.owner
        )}
        <FilterBy name="component" by={row.by} onFilterBy={onFilterBy} />
        <div className={table.sub}>{row.place}</div>
      </td>
      <td>
        <span className={table.place}>
          {row.environment}
          {row.production && <ProductionChip />}
        </span>
      </td>
      <td>
        {row.plane}
        <div className={table.sub}>{row.store}</div>
      </td>
      <td>
        <VerdictText tone={row.tone} icon={row.icon} text={row.word} />
        {row.why && (
          <div className={classNames(table.sub, classes.why)}>{row.why}</div>
        )}
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
