import { part } from '../palette/sheet';
import {
  aside,
  edge,
  flow,
  focusRing,
  heading,
  inLine,
  sized,
  together,
  wraps,
} from '../palette/shapes';
import { toneBox } from '../palette/toneTexts';

const SMALL = '@container (max-width: 640px)';

const PHONE = '@container (max-width: 480px)';

/** The head of the page is no container: a line of it is as wide as the window lets it be. */
const NARROW_WINDOW = '@media (max-width: 900px)';

const page = part(colors => ({
  content: { gridArea: 'pageContent', minWidth: 0 },
  main: {
    padding: '16px 20px 28px',
    containerType: 'inline-size',
    '@media print': { padding: 0 },
  },
  tabs: {
    ...flow('0 8px'),
    // On paper the view that is shown is the title.
    '@media print': {
      '& nav a:not([aria-current="page"])': { display: 'none' },
    },
    // Its room is kept while it is not known whose views these are.
    minHeight: 45,
    padding: '0 20px',
    background: colors.paper,
    borderBottom: edge(colors),
    // One line, which is moved to its side where there is little room.
    '& ul': { display: 'flex', overflowX: 'auto', scrollbarWidth: 'thin' },
    '& nav': {
      flex: '1 1 300px',
      minWidth: 0,
      [NARROW_WINDOW]: { flexBasis: '100%' },
    },
    // Clear of the edge, also where it stands below the views.
    '& > :not(nav)': { margin: '4px 0' },
  },
  tab: {
    ...inLine(6),
    padding: '11px 10px 8px',
    ...sized(14, 22),
    fontWeight: 500,
    whiteSpace: 'nowrap',
    color: colors.soft,
    borderBottom: '3px solid transparent',
    textDecoration: 'none',
    '&:hover': { background: colors.hover },
    '&:focus-visible': focusRing(colors, -2),
    '&[aria-current="page"]': {
      color: colors.link,
      borderBottomColor: colors.link,
    },
  },
  badge: {
    minWidth: 20,
    padding: '0 6px',
    borderRadius: 10,
    border: '1px solid',
    ...sized(12, 18),
    fontWeight: 600,
    textAlign: 'center',
  },
  errorBadge: toneBox(colors.tones.error),
  warningBadge: toneBox(colors.tones.warning),
  unknownBadge: toneBox(colors.tones.unknown),
  notice: {
    ...toneBox(colors.tones.warning),
    display: 'flex',
    gap: 8,
    marginBottom: 12,
    padding: '10px 16px',
    border: `1px solid ${colors.tones.warning.line}`,
    borderRadius: 4,
    fontSize: 13.5,
    color: colors.text,
    '& svg': { fontSize: 20, color: colors.tones.warning.fg },
  },
}));

const planeLine = part(colors => ({
  planes: {
    ...flow('4px 10px'),
    minHeight: 44,
    marginBottom: 10,
    '* + &': { marginTop: 10 },
    '& > button': { marginLeft: 'auto' },
  },
  planeChips: {
    ...flow('4px 8px'),
    // Below the title, and what opens all of them beside that.
    [SMALL]: { order: 1, flexBasis: '100%' },
    [PHONE]: aside,
  },
  planeChip: {
    ...together(6),
    height: 28,
    padding: '0 10px 0 8px',
    border: edge(colors),
    borderRadius: 6,
    fontSize: 13,
    whiteSpace: 'nowrap',
    color: colors.text,
    background: colors.paper,
    '& svg': { fontSize: 16 },
  },
}));

const planes = part(colors => ({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))',
    gap: 8,
    marginBottom: 16,
  },
  tile: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: 2,
    minWidth: 0,
    padding: '9px 12px',
    background: colors.paper,
    border: edge(colors),
    borderRadius: 10,
    ...sized(12.5, 18),
    overflow: 'hidden',
  },
  plane: {
    ...inLine(6),
    fontSize: 13.5,
    fontWeight: 600,
    color: colors.text,
    overflowWrap: 'anywhere',
    '& a': { color: colors.link },
    '& svg': { color: colors.soft, flex: 'none' },
  },
  dot: {
    display: 'inline-block',
    width: 8,
    height: 8,
    margin: '0 8px 0 4px',
    borderRadius: '50%',
    background: colors.tones.ok.fg,
  },
  total: {
    margin: 'auto -12px 0',
    padding: '6px 12px 0',
    borderTop: edge(colors),
    '& a': { color: 'inherit' },
  },
  asOf: {
    fontSize: 13,
    textAlign: 'right',
    color: colors.soft,
    fontVariantNumeric: 'tabular-nums',
  },
  toggleRoom: { width: 28 },
}));

const figures = part(colors => ({
  head: {
    ...wraps(12),
    alignItems: 'flex-start',
    marginBottom: 14,
    color: colors.soft,
    '& > svg': { fontSize: 26, marginTop: 1, flex: 'none' },
    // Beside the icon, however little room there is.
    '& > div:not($tools)': {
      flex: '1 1 min(380px, calc(100% - 38px))',
      minWidth: 0,
    },
    '& h2': heading(colors, 19, 28),
    '& p': { margin: '2px 0 0' },
  },
  desk: {
    marginBottom: 10,
    padding: '14px 20px 12px',
    fontSize: 13,
    color: colors.soft,
    // What stands beside it has the rest of the width.
    '& > div': { maxWidth: 660 },
    '& h2': heading(colors, 19, 26),
    '& p': { margin: '2px 0 8px' },
    '& ul': flow('2px 16px'),
  },
  progress: { display: 'inline-flex', gap: 2, width: 160, height: 8 },
  segment: {
    flexBasis: 0,
    minWidth: 6,
    borderRadius: 2,
    background: 'currentColor',
    '&$unknownSegment': {
      background: colors.hatch,
      border: `1px solid ${colors.tones.unknown.fg}`,
    },
  },
  unknownSegment: {},
  metric: {
    ...inLine(10),
    padding: '8px 20px',
    borderTop: edge(colors),
    fontSize: 13.5,
    color: colors.text,
    '&:hover': { background: colors.hover, textDecoration: 'none' },
    // The card is cut at its edge.
    '&:focus-visible': focusRing(colors, -2),
    '& svg': { fontSize: 18 },
    '& strong': { fontSize: 16, fontVariantNumeric: 'tabular-nums' },
  },
}));

/** The page's own frame, planes at a glance, how far they are, and numbers that lead on; tints come after what they are put on. */
export const tiles = [planeLine, planes, page, figures] as const;
