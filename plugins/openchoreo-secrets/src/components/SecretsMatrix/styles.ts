import { part, sheet } from '../palette/sheet';
import {
  code,
  edge,
  flow,
  focusRing,
  sized,
  together,
  wraps,
} from '../palette/shapes';
import { toneTexts } from '../palette/toneTexts';

const frame = part(colors => ({
  picker: { padding: '12px 20px' },
  only: { margin: 0, '& span': { fontSize: 13 } },
  grow: { flex: 1 },
  scroll: { overflowX: 'auto' },
  row: {
    display: 'grid',
    alignItems: 'center',
    // Paper cannot be moved to the side: all environments share its width.
    '@media print': {
      gridTemplateColumns: 'minmax(120px, 1.4fr) !important',
      gridAutoFlow: 'column',
      gridAutoColumns: 'minmax(0, 1fr)',
    },
  },
  headRow: {
    background: colors.raised,
    borderTop: edge(colors),
    borderBottom: edge(colors),
    alignItems: 'stretch',
  },
  corner: {
    alignSelf: 'end',
    padding: '10px 8px 10px 20px',
    fontSize: 12,
    color: colors.soft,
  },
}));

const heads = part(colors => ({
  head: {
    containerType: 'inline-size',
    padding: '10px 16px',
    minWidth: 0,
    ...sized(12.5, 18),
    color: colors.soft,
    '& a': { color: colors.link },
    '&:focus': focusRing(colors, -2),
  },
  headTop: {
    ...flow('2px 8px'),
    minHeight: 24,
    fontSize: 14,
    // Beside the name in every head, or below it in every head.
    '@container (max-width: 240px)': {
      '& $grow': { display: 'none' },
      '& $tally': { flexBasis: '100%', whiteSpace: 'normal' },
    },
  },
  environment: {
    fontWeight: 600,
    color: colors.text,
    overflowWrap: 'anywhere',
  },
  place: {
    ...wraps('0 10px'),
    '& > span': together(5),
    '& svg': { fontSize: 15 },
  },
  trouble: { fontWeight: 600 },
  freshness: {
    display: 'inline-block',
    marginTop: 2,
    fontSize: 12,
    fontVariantNumeric: 'tabular-nums',
  },
  notSeen: {
    padding: '0 7px',
    border: `1px solid ${colors.tones.unknown.line}`,
    borderRadius: 5,
    background: colors.hatch,
    color: colors.tones.unknown.fg,
  },
  headMark: { color: colors.tones.warning.fg, fontWeight: 500 },
}));

const keys = part(colors => ({
  group: {
    ...sized(12, 18),
    padding: '8px 20px 1px',
    color: colors.soft,
    borderTop: edge(colors),
    '& b': { color: colors.text, fontWeight: 600 },
  },
  firstGroup: { '& $group': { borderTop: 0 } },
  groupBody: { paddingBottom: 5 },
  key: {
    ...flow('2px 7px'),
    minWidth: 0,
    padding: '3px 8px 3px 20px',
    color: colors.soft,
    '& > svg': { fontSize: 16 },
  },
  keyName: {
    flex: '0 1 auto',
    minWidth: 0,
    maxWidth: 'calc(100% - 24px)',
    ...code(12.5, 17),
    color: colors.text,
  },
}));

const foot = part(colors => ({
  legend: {
    ...wraps('6px 18px'),
    padding: '10px 20px',
    borderTop: edge(colors),
    background: colors.raised,
    fontSize: 12.5,
    color: colors.soft,
    '& span': together(6),
    '& svg': { fontSize: 16 },
  },
  swatch: {
    width: 18,
    height: 12,
    borderRadius: 3,
    border: `1px solid ${colors.tones.unknown.line}`,
    background: colors.hatch,
  },
  dashed: { background: 'none', border: `1px dashed ${colors.tones.held.fg}` },
  nothing: { padding: '24px 20px', color: colors.soft, textAlign: 'center' },
  tally: {
    ...together(5),
    fontWeight: 600,
    whiteSpace: 'nowrap',
    '& svg': { fontSize: 18 },
  },
}));

export const useMatrixStyles = sheet(frame, heads, keys, foot, toneTexts);
