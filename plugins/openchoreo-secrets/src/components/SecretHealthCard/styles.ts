import { part, sheet } from '../palette/sheet';
import { toneTexts } from '../palette/toneTexts';
import {
  edge,
  heading,
  inLine,
  inText,
  plainList,
  sized,
} from '../palette/shapes';

// The column of an overview that tells what an entity is.
const NARROW = '@container (max-width: 420px)';

const frame = part(colors => ({
  card: { containerType: 'inline-size' },
  head: {
    ...inLine(10),
    padding: '14px 20px',
    minHeight: 52,
    '& h2': heading(colors, 16, 24),
    '& > svg': { color: colors.soft, fontSize: 20 },
  },
  grow: { flex: 1 },
  headline: {
    margin: 0,
    padding: '0 20px 12px',
    ...sized(14, 20),
    color: colors.soft,
    '& strong': { color: colors.text, fontWeight: 600 },
  },
  // One grid for all rows, so that their columns line up.
  rows: {
    display: 'grid',
    gridTemplateColumns:
      '40px minmax(0, 2fr) minmax(0, 4fr) minmax(80px, auto)',
    [NARROW]: {
      gridTemplateColumns: '40px minmax(0, 1fr) auto',
    },
    columnGap: 10,
    ...plainList,
  },
  row: {
    display: 'grid',
    gridColumn: '1 / -1',
    gridTemplateColumns: 'subgrid',
    alignItems: 'center',
    padding: '7px 20px',
    borderTop: edge(colors),
    ...sized(13, 20),
    color: colors.soft,
    '& > svg': { fontSize: 18 },
    '& a': { color: colors.link },
  },
}));

const parts = part(colors => ({
  hatched: { background: colors.hatch, color: colors.tones.unknown.fg },
  name: {
    ...inText('2px 6px'),
    overflowWrap: 'anywhere',
    fontWeight: 600,
    color: colors.text,
  },
  text: { [NARROW]: { gridColumn: '2 / -1', gridRow: 2 } },
  beside: {
    [NARROW]: { gridColumn: 3, gridRow: 1 },
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  foot: {
    ...inLine(8),
    padding: '8px 12px 8px 20px',
    borderTop: edge(colors),
    fontSize: 13,
    color: colors.soft,
    fontVariantNumeric: 'tabular-nums',
  },
}));

export const useCardStyles = sheet(frame, parts, toneTexts);
