import ArrowDownwardOutlined from '@material-ui/icons/ArrowDownwardOutlined';
import ArrowUpwardOutlined from '@material-ui/icons/ArrowUpwardOutlined';
import type { ReactNode } from 'react';
import { useExport, type ExportedQuery } from '../../hooks/useExport';
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
import { ExportButton } from '../ExportButton';
import { Pager } from '../Filters';
import { ListCard, Table, useFrameStyles, useTableStyles } from '../Frame';
import { SecretCell } from './SecretCell';

const COLUMNS = SECRET_COLUMNS.map(({ id, fit }) => ({
  id,
  fit,
  title: ({ cells }: SecretRowView) => cells[id].title,
  cell: ({ cells }: SecretRowView) => <SecretCell cell={cells[id]} />,
}));

/** What the keys of one object have in common. */
const SHARED: readonly string[] = [
  'component',
  'environment',
  'plane',
  'refreshedAt',
  'due',
];

/** One page of secrets. Rows stay where they are while somebody points at them. */
export function SecretTable(props: {
  readonly view: SecretsView;
  readonly url: PlatformUrl;
  readonly asked: ExportedQuery;
  /** The rows answer an earlier question. */
  readonly previous: boolean;
}) {
  const classes = useFrameStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const { view, url, previous } = props;
  const { sort } = url.state;
  return (
    <ListCard
      label={t('allSecrets.label')}
      of={view.rows}
      bar={changes => (
        <>
          <Bar view={view} asked={props.asked} changes={changes} />
          {!view.page.only && (
            <div className={classes.above}>
              <Pager page={view.page} url={url} />
            </div>
          )}
        </>
      )}
      foot={
        !view.page.only && (
          <div className={classes.foot}>
            <Pager page={view.page} url={url} />
          </div>
        )
      }
    >
      {(rows, held) => (
        <div
          className={classNames(table.scroll, previous && classes.previous)}
          aria-busy={previous}
        >
          <Table
            label={t('allSecrets.label')}
            columns={columnsOf(rows, table.pinned)}
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
function columnsOf(rows: readonly SecretRowView[], pinned: string) {
  const spans = spansOf(rows);
  return COLUMNS.map(column => ({
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
function Bar(props: {
  readonly view: SecretsView;
  readonly asked: ExportedQuery;
  readonly changes: ReactNode;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { view, asked } = props;
  const csv = useExport(asked, 'csv');
  const json = useExport(asked, 'json');
  return (
    <div className={classes.bar}>
      <h2 aria-live="polite">{view.matching}</h2>
      <span className={classes.soft}>{view.total}</span>
      <span className={classes.grow} />
      {props.changes}
      <CopyLinkButton />
      <ExportButton file={csv} text={t('allSecrets.export')} />
      <ExportButton file={json} text={t('allSecrets.exportJson')} />
    </div>
  );
}
