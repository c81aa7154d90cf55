import ArrowDownwardOutlined from '@material-ui/icons/ArrowDownwardOutlined';
import ArrowUpwardOutlined from '@material-ui/icons/ArrowUpwardOutlined';
import type { ReactNode } from 'react';
import type { PlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import {
  SECRET_COLUMNS,
  type SecretRowView,
} from '../../viewModel/platform/secretColumns';
import { spansOf } from '../../viewModel/platform/secretGroups';
import {
  isSort,
  nextSort,
  sortDirection,
  type SecretsSort,
} from '../../viewModel/platform/secretsQuery';
import type { SecretsView } from '../../viewModel/platform/secretsView';
import { classNames } from '../classNames';
import { CopyLinkButton } from '../CopyButton';
import { PagerLine } from '../Filters';
import { ListCard, Table, useFrameStyles, useTableStyles } from '../Frame';
import { SecretCell } from './SecretCell';

const COLUMNS = SECRET_COLUMNS.map(({ id, fit }) => ({
  id,
  fit,
  title: ({ cells }: SecretRowView) => cells[id].title,
  cell: ({ cells }: SecretRowView) => <SecretCell cell={cells[id]} />,
}));

const NONE: readonly string[] = [];

/** What the keys of one object have in common. */
const SHARED: readonly string[] = [
  'component',
  'environment',
  'plane',
  'refreshedAt',
  'due',
];

export interface SecretTableProps {
  readonly view: SecretsView;
  readonly url: PlatformUrl;
  readonly label: string;
  /** Columns that are left out where what they say is not told. */
  readonly without?: readonly string[];
  /** Ways to take the rows elsewhere. */
  readonly files?: ReactNode;
  /** The rows answer an earlier question. */
  readonly previous: boolean;
}

/** One page of secrets. Rows stay where they are while somebody points at them. */
export function SecretTable(props: SecretTableProps) {
  const classes = useFrameStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const { view, url, label, without = NONE, previous } = props;
  const { sort } = url.state;
  return (
    <ListCard
      label={label}
      of={view.rows}
      bar={changes => (
        <>
          <Bar view={view} changes={changes} files={props.files} />
          <PagerLine page={view.page} url={url} above />
        </>
      )}
      foot={<PagerLine page={view.page} url={url} />}
    >
      {(rows, held) => (
        <div
          className={classNames(table.scroll, previous && classes.previous)}
          aria-busy={previous}
        >
          <Table
            label={label}
            columns={columnsOf(rows, table.pinned, without)}
            rows={rows}
            held={held}
            className={table.cards}
            sorted={id => (isSort(id) ? sortDirection(id, sort) : undefined)}
            head={id =>
              isSort(id) ? (
                <SortButton column={id} url={url} />
              ) : (
                t(`allSecrets.column.${id}`)
              )
            }
          />
        </div>
      )}
    </ListCard>
  );
}

/** What pods get stays in view; what rows share stands once beside them. */
function columnsOf(
  rows: readonly SecretRowView[],
  pinned: string,
  without: readonly string[],
) {
  const spans = spansOf(rows);
  return COLUMNS.filter(({ id }) => !without.includes(id)).map(column => ({
    ...column,
    className: column.id === 'severity' ? pinned : undefined,
    span: SHARED.includes(column.id)
      ? ({ id }: SecretRowView) => spans.get(id) ?? 1
      : undefined,
  }));
}

function SortButton(props: {
  readonly column: SecretsSort;
  readonly url: PlatformUrl;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { column, url } = props;
  const { sort } = url.state;
  const direction = sortDirection(column, sort);
  const Arrow =
    direction === 'descending' ? ArrowDownwardOutlined : ArrowUpwardOutlined;
  return (
    <button
      type="button"
      className={classes.sort}
      onClick={() => url.replace({ sort: nextSort(column, sort) })}
    >
      {t(`allSecrets.column.${column}`)}
      {direction && <Arrow aria-hidden />}
    </button>
  );
}

/** How many match, of which kind, and ways to take them elsewhere. */
function Bar(
  props: Pick<SecretTableProps, 'view' | 'files'> & {
    readonly changes: ReactNode;
  },
) {
  const classes = useFrameStyles();
  const { view } = props;
  return (
    <div className={classes.bar}>
      <h2 aria-live="polite">{view.matching}</h2>
      <span className={classes.soft}>{view.total}</span>
      <span className={classes.grow} />
      {props.changes}
      <CopyLinkButton />
      {props.files}
    </div>
  );
}
