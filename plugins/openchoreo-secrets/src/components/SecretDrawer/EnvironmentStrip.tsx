import { useTranslate } from '../../hooks/useViewContext';
import type { CellView } from '../../viewModel/cell';
import { wholeWord } from '../../viewModel/delivered';
import { classNames } from '../classNames';
import { part, sheet } from '../palette/sheet';
import { box, focusRing, sized } from '../palette/shapes';
import { toneTexts } from '../palette/toneTexts';
import { VerdictIcon } from '../VerdictIcon';
import { Name, Words } from '../Words';

const tiles = part(colors => ({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(124px, 1fr))',
    gap: 6,
    marginTop: 12,
  },
  tile: {
    display: 'grid',
    alignContent: 'start',
    minWidth: 0,
    padding: '6px 10px',
    ...box(colors),
    background: colors.paper,
    font: 'inherit',
    ...sized(12.5, 18),
    textAlign: 'left',
    color: colors.soft,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '&:hover': { borderColor: colors.tones.unknown.line },
    '&:focus': focusRing(colors),
  },
  current: { boxShadow: `inset 0 0 0 2px ${colors.link}` },
  hatched: { background: colors.hatch },
  word: {
    display: 'flex',
    gap: 6,
    fontWeight: 600,
    '& svg': { fontSize: 16, flex: 'none', marginTop: 1 },
    '& > span': { minWidth: 0 },
  },
}));

const useStyles = sheet(tiles, toneTexts);

/** The same key in every environment; it stands in for the columns the drawer covers. */
export function EnvironmentStrip(props: {
  readonly cells: readonly CellView[];
  readonly current: string;
  readonly onGo: (environment: string) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <div
      className={classes.strip}
      role="group"
      aria-label={t('drawer.sameKey')}
    >
      {props.cells.map(cell => (
        <button
          key={cell.environment}
          type="button"
          aria-current={cell.environment === props.current}
          className={classNames(
            classes.tile,
            cell.environment === props.current && classes.current,
            cell.tone === 'unknown' && classes.hatched,
            cell.tone === 'unknown' && classes.unknown,
          )}
          onClick={() => props.onGo(cell.environment)}
        >
          <Name in="span" text={cell.environment} />{' '}
          <span className={classNames(classes.word, classes[cell.tone])}>
            <VerdictIcon icon={cell.icon} />
            <Words text={wholeWord(cell)} />
          </span>
        </button>
      ))}
    </div>
  );
}
