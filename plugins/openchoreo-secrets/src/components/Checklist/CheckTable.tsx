import { Link } from '@backstage/core-components';
import { useTranslate } from '../../hooks/useViewContext';
import type { CheckRowView } from '../../viewModel/platform/checklistRow';
import { plainWords } from '../../viewModel/setOff';
import { classNames } from '../classNames';
import { HealthLink } from '../EntityLink';
import {
  Sub,
  Table,
  useFrameStyles,
  useHeldList,
  useTableStyles,
  type Column,
} from '../Frame';
import { VerdictText } from '../ToneText';
import { Name, Words } from '../Words';

interface CheckCell {
  readonly row: CheckRowView;
}

/** What is wide stands under the name where there is little room. */
function Secret({ row }: CheckCell) {
  const table = useTableStyles();
  const classes = useFrameStyles();
  const t = useTranslate();
  return (
    <>
      <Name
        in="div"
        className={classNames(table.mono, classes.strong)}
        text={row.name}
      />
      <Sub text={row.livesIn} />
      {row.configured && <Sub text={t('checklist.configured')} />}
      <div className={classNames(classes.sub, classes.narrowOnly)}>
        <Words text={row.purpose} /> · <Words text={row.producer} />
      </div>
    </>
  );
}

function Keys({ row: { keys } }: CheckCell) {
  const classes = useFrameStyles();
  const t = useTranslate();
  return (
    <>
      <Words text={keys.text} />
      {keys.text === t('checklist.keys.unknown') && (
        <Words in="span" className={classes.hidden} text={keys.title} />
      )}
    </>
  );
}

function State({ row: { state } }: CheckCell) {
  const classes = useFrameStyles();
  const table = useTableStyles();
  const { tone, icon, text, beside } = state;
  return (
    <span className={table.place}>
      <VerdictText tone={tone} icon={icon} text={text} />
      <Words in="span" className={classes.sub} text={beside} />
    </span>
  );
}

function Next({ row }: CheckCell) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { steps, actor, links } = row.next;
  const docs = t('checklist.next.docs');
  return (
    <>
      {steps.map(step => (
        <div key={step}>
          <Words text={step} />
        </div>
      ))}
      <Sub text={actor} />
      <div className={classes.links}>
        {links.map(({ label, to }) => (
          <HealthLink key={to} to={to} label={`${label}: ${row.name}`}>
            <Words text={label} />
          </HealthLink>
        ))}
        {row.docs && actor && (
          <Link to={row.docs} aria-label={plainWords(`${docs}: ${row.name}`)}>
            {docs}
          </Link>
        )}
      </div>
    </>
  );
}

const plain = (words: string | undefined) => words && plainWords(words);

const COLUMNS = [
  { id: 'secret', cell: row => <Secret row={row} /> },
  {
    id: 'purpose',
    fit: ['wideOnly'],
    cell: row => (
      <>
        <Words text={row.purpose} />
        <Sub text={row.note} />
      </>
    ),
  },
  {
    id: 'producer',
    fit: ['wideOnly'],
    cell: row => <Words text={row.producer} />,
  },
  {
    id: 'keys',
    fit: ['oneLine'],
    named: true,
    title: ({ keys }) => plain(keys.title),
    cell: row => <Keys row={row} />,
  },
  {
    id: 'state',
    title: ({ state }) => plain(state.title),
    cell: row => <State row={row} />,
  },
  { id: 'next', cell: row => <Next row={row} /> },
] as const satisfies readonly Column<CheckRowView>[];

/** The secrets that a plane should have: what each is for, how it is, what to do. */
export function CheckTable(props: {
  readonly rows: readonly CheckRowView[];
  readonly label: string;
}) {
  const table = useTableStyles();
  const classes = useFrameStyles();
  const t = useTranslate();
  const { list, held, changes } = useHeldList(props.rows);
  return (
    <div className={table.scroll} {...held}>
      {changes}
      <Table
        label={props.label}
        columns={COLUMNS}
        rows={list}
        head={column => t(`checklist.column.${column}`)}
        className={classNames(classes.fixed, table.stack)}
        headClass={column => classes[column]}
        rowClass={({ part }) =>
          part === 'elsewhere' || part === 'optional'
            ? classes.muted
            : undefined
        }
      />
    </div>
  );
}
