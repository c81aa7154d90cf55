import CodeOutlined from '@material-ui/icons/CodeOutlined';
import DescriptionOutlined from '@material-ui/icons/DescriptionOutlined';
import VpnKeyOutlined from '@material-ui/icons/VpnKeyOutlined';
import type { SecretRowView } from '../../viewModel/platform/secretRows';
import { classNames } from '../classNames';
import { useTableStyles } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { FilterBy, type OnFilterBy } from './FilterBy';
import { useAllSecretsStyles } from './styles';
import { Name } from '../Words';

const FROM = {
  env: CodeOutlined,
  file: DescriptionOutlined,
  object: VpnKeyOutlined,
} as const;

/** A key, and what it takes. */
export function KeyCell(props: {
  readonly row: SecretRowView;
  readonly onFilterBy: OnFilterBy;
}) {
  const classes = useAllSecretsStyles();
  const table = useTableStyles();
  const { row, onFilterBy } = props;
  const Icon = FROM[row.from];
  return (
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
              <Name text={row.key} />
            </EntityLink>
          ) : (
            <span className={table.mono}>
              <Name text={row.key} />
            </span>
          )}
          <div className={table.sub}>
            <Name text={row.reference} />
            <FilterBy
              name={row.by.reference ? 'reference' : 'remoteKey'}
              by={row.by}
              onFilterBy={onFilterBy}
            />
          </div>
          {row.remoteKey && (
            <div className={classNames(table.sub, table.mono)}>
              <Name text={row.remoteKey} />
              <FilterBy name="remoteKey" by={row.by} onFilterBy={onFilterBy} />
            </div>
          )}
        </span>
      </span>
    </th>
  );
}
