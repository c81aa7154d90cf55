import { MONOSPACE, type SecretPalette } from '../palette/secretPalette';
import { part, sheet } from '../palette/sheet';
import {
  edge,
  flow,
  heading,
  inText,
  plainList,
  sized,
} from '../palette/shapes';

/** Too narrow for columns beside each other. */
const TIGHT = '@container (max-width: 600px)';

const NARROW = '@container (max-width: 860px)';

/** A row whose cells say what they are needs no columns: it stands as a block of its own. */
const block = (colors: SecretPalette) =>
  ({
    '&, & tbody': { display: 'block' },
    '& thead': { display: 'none' },
    '& tr': {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      alignItems: 'start',
      padding: '6px 0',
      borderBottom: edge(colors),
    },
    '&& tr > *': {
      padding: '2px 20px',
      borderBottom: 0,
      whiteSpace: 'normal',
    },
    // Between the first and the last, one alone has nothing to stand beside.
    '&& tr > :first-child, && tr > :last-child, && tr > :nth-child(2):nth-last-child(2)':
      { gridColumn: '1 / -1' },
    '&& tr > td': { textAlign: 'left' },
  }) as const;

const stacked = part(colors => ({
  stack: { [TIGHT]: block(colors) },
  // What pods get is seen however far the rest is moved to the side.
  pinned: {
    'td&, th&': { position: 'sticky', left: 0, zIndex: 1 },
    'tbody td&': { background: colors.paper },
  },
  headless: { display: 'none', [TIGHT]: { display: 'inline' } },
  above: { [TIGHT]: { display: 'block' } },
  cards: {
    [NARROW]: { ...block(colors), '& $headless': { display: 'inline' } },
  },
}));

/** The card of a list: its title, and what stands beside that. */
const card = part(colors => ({
  card: {
    containerType: 'inline-size',
    '& table': { borderTop: edge(colors) },
  },
  bar: {
    ...flow('6px 12px'),
    padding: '12px 20px',
    '& h2': heading(colors, 16, 24),
  },
  note: { margin: 0, padding: '0 20px 16px', color: colors.soft },
}));

const table = part(colors => ({
  // What stands beside the flow of a cell is clipped with it.
  scroll: { position: 'relative', overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    ...sized(13, 18),
    color: colors.text,
    '& th': {
      padding: '8px 10px',
      textAlign: 'left',
      fontSize: 12,
      fontWeight: 600,
      color: colors.soft,
      background: colors.raised,
      borderBottom: edge(colors),
      whiteSpace: 'nowrap',
    },
    '& td, & tbody th': {
      padding: '7px 10px',
      textAlign: 'left',
      verticalAlign: 'middle',
      fontWeight: 400,
      fontSize: 13,
      whiteSpace: 'normal',
      overflowWrap: 'break-word',
      borderBottom: edge(colors),
      color: colors.text,
      background: 'none',
    },
    // What rows share stands beside the first of them.
    '& td[rowspan]': { verticalAlign: 'top' },
    '& th:first-child, & td:first-child': { paddingLeft: 20 },
    '& th:last-child, & td:last-child': { paddingRight: 20 },
    '& tbody:last-child tr:last-child > *': { borderBottom: 0 },
    '& a': { color: colors.link },
  },
  end: {
    'td&, th&': { textAlign: 'right' },
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  soft: { color: colors.soft },
  mono: {
    fontFamily: MONOSPACE,
    fontSize: 12.5,
    overflowWrap: 'anywhere',
  },
}));

/** What stands in cells. */
const cells = part(colors => ({
  oneLine: { 'td&, div&': { whiteSpace: 'nowrap' } },
  group: { background: colors.raised },
  place: {
    ...inText('2px 6px'),
  },
  // In one cell, a line each: what, and how it is.
  lines: plainList,
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: '0 12px',
    padding: '2px 0',
    '@container (max-width: 600px)': { gridTemplateColumns: '1fr' },
  },
  wideOnly: { '@container (max-width: 860px)': { display: 'none' } },
}));

/** A dense table, and the card it stands in. */
export const useTableStyles = sheet(card, table, stacked, cells);
