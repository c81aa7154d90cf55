import { Link } from '@backstage/core-components';
import { useTranslate } from '../../hooks/useViewContext';
import type { CheckRowView } from '../../viewModel/platform/checklistRow';
import { classNames } from '../classNames';
import { useTableStyles } from '../DataTable';
import { VerdictText } from '../ToneText';
import { useChecklistStyles } from './styles';
import { Name, Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

/** One secret: what it is for, how it is, what to do. */
export function CheckRow(props: {
  readonly row: CheckRowView;
  readonly base: string;
}) {
  const table = useTableStyles();
  const classes = useChecklistStyles();
  const t = useTranslate();
  const { row } = props;
  const { state } = row;
  const muted = row.part === 'elsewhere' || row.part === 'optional';
  return (
    <tr className={muted ? classes.muted : undefined}>
      <th scope="row">
        <div className={classNames(table.mono, classes.name)}>
          <Name text={row.name} />
        </div>
        {row.livesIn && (
          <div className={table.sub}>
            <Words text={row.livesIn} />
          </div>
        )}
        {row.configured && (
          <div className={table.sub}>{t('checklist.configured')}</div>
        )}
        <div className={classNames(table.sub, classes.narrowOnly)}>
          <Words text={row.purpose} /> · <Words text={row.producer} />
        </div>
      </th>
      <td className={table.wideOnly}>
        <Words text={row.purpose} />
        {row.note && (
          <div className={table.sub}>
            <Words text={row.note} />
          </div>
        )}
      </td>
      <td className={table.wideOnly}>
        <Words text={row.producer} />
      </td>
      <td
        className={table.oneLine}
        title={row.keys.title && plainWords(row.keys.title)}
      >
        <Words text={row.keys.text} />
        {row.keys.text === t('checklist.keys.unknown') && (
          <span className={classes.hidden}>
            <Words text={row.keys.title} />
          </span>
        )}
      </td>
      <td>
        <span
          className={classes.state}
          title={state.title && plainWords(state.title)}
        >
          <VerdictText tone={state.tone} icon={state.icon} text={state.text} />
          {state.beside && (
            <span className={table.sub}>
              <Words text={state.beside} />
            </span>
          )}
        </span>
      </td>
      <td>
        <Next row={row} base={props.base} />
      </td>
    </tr>
  );
}

function Next({ row, base }: { row: CheckRowView; base: string }) {
  const table = useTableStyles();
  const classes = useChecklistStyles();
  const t = useTranslate();
  const { steps, actor, links } = row.next;
  return (
    <>
      {steps.map(step => (
        <div key={step}>
          <Words text={step} />
        </div>
      ))}
      {actor && (
        <div className={table.sub}>
          <Words text={actor} />
        </div>
      )}
      <div className={classes.links}>
        {links.map(({ label, to }) => (
          <Link
            key={to}
            to={`${base}/${to}`}
            aria-label={plainWords(`${label}: ${row.name}`)}
          >
            <Words text={label} />
          </Link>
        ))}
        {row.docs && actor && (
          <Link
            to={row.docs}
            aria-label={plainWords(`${t('checklist.next.docs')}: ${row.name}`)}
          >
            {t('checklist.next.docs')}
          </Link>
        )}
      </div>
    </>
  );
}
