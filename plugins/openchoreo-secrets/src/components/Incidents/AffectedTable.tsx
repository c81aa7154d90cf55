import { useTranslate } from '../../hooks/useViewContext';
import type { AffectedView } from '../../viewModel/platform/affected';
import { EntityLink } from '../EntityLink';
import {
  Place,
  Table,
  useFirst,
  useFrameStyles,
  useTableStyles,
  type Column,
} from '../Frame';
import { DeliveredText } from '../ToneText';

function Affected({ row }: { readonly row: AffectedView }) {
  const table = useTableStyles();
  return (
    <EntityLink
      entity={row.entity}
      sub={row.sub}
      className={row.entity ? undefined : table.mono}
      name={row.name}
    />
  );
}

const COLUMNS = [
  { id: 'component', cell: row => <Affected row={row} /> },
  {
    id: 'environment',
    cell: row => <Place of={row.environment} production={row.production} />,
  },
  { id: 'secrets', fit: ['end'], named: true, cell: row => row.secrets },
  { id: 'effect', cell: row => <DeliveredText view={row} /> },
  {
    id: 'since',
    fit: ['end'],
    title: row => row.sinceFull,
    cell: row => row.since,
  },
] as const satisfies readonly Column<AffectedView>[];

/** Who suffers, worst first; the first few at once. */
export function AffectedTable(props: {
  readonly affected: readonly AffectedView[];
}) {
  const classes = useFrameStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const { shown, more } = useFirst(props.affected, {
    atFirst: 5,
    atOnce: 50,
    words: (_, count) => t('incident.more', { count }),
  });
  return (
    <div className={classes.box}>
      <Table
        label={t('incident.affected')}
        columns={COLUMNS}
        rows={shown}
        className={table.stack}
        head={column => t(`incident.column.${column}`)}
      />
      {more && <div className={classes.foot}>{more}</div>}
    </div>
  );
}
