import { MONOSPACE } from '../palette/secretPalette';
import { part } from '../palette/sheet';
import {
  bareButton,
  edge,
  flow,
  focusRing,
  inLine,
  sized,
  together,
} from '../palette/shapes';

const NARROW = '@container (max-width: 860px)';
const PHONE = '@container (max-width: 480px)';

const incident = part(colors => ({
  last: {
    textAlign: 'right',
    color: colors.soft,
    fontVariantNumeric: 'tabular-nums',
    [NARROW]: { display: 'flex', justifyContent: 'flex-end', gap: 8 },
  },
  edged: { borderLeft: `3px solid ${colors.line}` },
  errorEdge: { borderLeftColor: colors.tones.error.fg },
  warningEdge: { borderLeftColor: colors.tones.warning.fg },
  unknownEdge: {
    borderLeftColor: colors.tones.unknown.line,
    background: colors.hatch,
    '& $soft, & $sub, & th span': { color: colors.tones.unknown.fg },
  },
  item: {
    ...sized(13, 19),
    '& + &': { borderTop: edge(colors) },
  },
  over: { padding: '11px 20px', color: colors.soft },
  incident: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns:
      '20px minmax(0, 1fr) minmax(130px, 186px) 122px 84px 18px',
    gap: '2px 12px',
    alignItems: 'center',
    minHeight: 56,
    padding: '8px 16px',
    '&:hover': { background: colors.hover },
    // What it hits, and beside that who acts and since when.
    [NARROW]: {
      gridTemplateColumns: '20px minmax(0, 1fr) auto 18px',
      '& > div:first-of-type': { gridColumn: '2 / 4' },
      '& > $last': { gridColumn: 3, gridRow: 3 },
    },
  },
  opens: {
    ...bareButton,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    // All of the row opens it.
    '&::after': { content: '""', position: 'absolute', inset: 0 },
    '&:focus-visible': { outline: 'none' },
    '&:focus-visible::after': focusRing(colors, -2),
  },
}));

/** What stands in the row of an incident, and what groups rows. */
const ofIncident = part(colors => ({
  heading: flow('0 8px'),
  whom: {
    ...flow('0 6px'),
    color: colors.soft,
    '& > * + *::before': { content: '"·\\00a0"' },
  },
  second: {
    color: colors.soft,
    '& strong': { color: colors.text },
    '& $progress': { display: 'flex', width: 132, height: 6, marginTop: 4 },
    [NARROW]: {
      gridColumn: 2,
      gridRow: '2 / 4',
      alignSelf: 'start',
      '& + &': { gridColumn: 3, gridRow: 2, textAlign: 'right' },
    },
  },
  grouped: { '& + &': { borderTop: edge(colors) } },
  groupHead: {
    ...flow('0 10px'),
    padding: '8px 16px',
    fontSize: 14,
    background: colors.raised,
    borderBottom: edge(colors),
    '& a': { color: colors.link },
  },
  effect: { margin: '2px 0 8px', color: colors.text },
  toggle: { padding: 2, margin: '-3px 0 0' },
  chevron: { color: colors.soft, [NARROW]: { gridColumn: 4, gridRow: 1 } },
}));

const unfolded = part(colors => ({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 320px',
    gap: 16,
    alignItems: 'start',
    padding: '4px 20px 16px 50px',
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      paddingLeft: 20,
    },
  },
  box: {
    border: edge(colors),
    borderRadius: 10,
    background: colors.paper,
    overflowX: 'auto',
    '& + &': { marginTop: 8 },
  },
  pad: {
    padding: '12px 14px',
    color: colors.soft,
    '& h4': {
      margin: '0 0 4px',
      fontSize: 13,
      fontWeight: 600,
      color: colors.text,
      '& $soft': { fontWeight: 400, marginLeft: 8 },
    },
    '& p': { margin: '0 0 10px', overflowWrap: 'anywhere' },
    '& a': { color: colors.link },
  },
  own: {
    fontFamily: MONOSPACE,
    ...sized(12, 17),
    maxHeight: 170,
    overflowY: 'auto',
  },
  details: { background: colors.raised },
  facts: {
    margin: 0,
    padding: '2px 0 2px 52px',
    listStyle: 'none',
    '& div': { display: 'flex', gap: 8, fontSize: 12.5 },
    '& dt': { color: colors.soft, whiteSpace: 'nowrap' },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
    '& li': {
      display: 'grid',
      gridTemplateColumns: 'minmax(150px, 1fr) 4fr',
      gap: 12,
      alignItems: 'center',
      padding: '3px 0',
      [PHONE]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: 0 },
    },
    [PHONE]: { paddingLeft: 16 },
  },
}));

const consumers = part(colors => ({
  chip: {
    padding: '0 9px',
    border: `1px solid ${colors.tones.unknown.line}`,
    borderRadius: 11,
    background: colors.paper,
    lineHeight: '20px',
  },
  users: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
    gap: '4px 16px',
    padding: '0 16px 10px',
    fontSize: 13,
    color: colors.soft,
    overflowWrap: 'anywhere',
    '& a': { color: colors.link },
  },
}));

const cells = part(colors => ({
  icon: {
    ...inLine(6),
    overflowWrap: 'anywhere',
    '& > svg': { fontSize: 16, color: colors.soft, alignSelf: 'baseline' },
  },
  key: { minWidth: 180 },
  // Beside each other where there is room, each with room for what filters by it.
  below: { display: 'flex', flexWrap: 'wrap', columnGap: 18 },
  previous: { opacity: 0.6 },
  filterBy: {
    padding: 1,
    // Stands after its text, and takes no room in the line.
    position: 'absolute',
    margin: '-2px 2px',
    opacity: 0,
    color: colors.soft,
    'tr:hover &, &:focus-visible': { opacity: 1 },
    '@media (hover: none)': { opacity: 1 },
    '& svg': { fontSize: 14 },
  },
  sort: {
    ...together(4),
    ...bareButton,
    '&:hover': { textDecoration: 'underline' },
    '& svg': { fontSize: 14 },
  },
  group: {
    ...flow('0 8px'),
    fontWeight: 600,
    '& > span': { fontWeight: 400, color: colors.soft },
    '& > svg': { color: colors.soft },
    '& $asOf': { marginLeft: 'auto' },
  },
  fixed: {
    tableLayout: 'fixed',
    borderTop: edge(colors),
    '& td, & tbody th': { verticalAlign: 'top' },
  },
  secret: { width: '20%', [NARROW]: { width: '31%' } },
  purpose: { width: '18%' },
  producer: { width: '12%' },
  keys: { width: '7%', [NARROW]: { width: '10%' } },
  state: { width: '17%', [NARROW]: { width: '22%' } },
  next: { width: '26%', [NARROW]: { width: '37%' } },
  strong: { fontWeight: 600 },
  muted: { '&& > *, && > * span': { color: colors.soft } },
  narrowOnly: { display: 'none', [NARROW]: { display: 'block' } },
}));

/** Rows with an edge, what they unfold to, and the cells of tables. */
export const rows = [incident, ofIncident, unfolded, consumers, cells] as const;
