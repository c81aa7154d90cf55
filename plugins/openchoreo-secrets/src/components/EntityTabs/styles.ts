import { part, sheet } from '../palette/sheet';
import { edge, flow, sized, wraps } from '../palette/shapes';

const cards = part(colors => ({
  stack: { display: 'flex', flexDirection: 'column', gap: 16 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))',
    gap: '12px 20px',
    margin: 0,
    padding: '0 20px 16px',
    ...sized(13, 19),
    '& dt': { fontSize: 12, color: colors.soft },
    '& dd': { margin: 0, color: colors.text, overflowWrap: 'anywhere' },
  },
  links: {
    ...wraps('2px 16px'),
    fontSize: 13,
    color: colors.soft,
    '& a': { color: colors.link },
  },
  tools: {
    ...flow(8),
    justifyContent: 'space-between',
    flexBasis: '100%',
  },
  toggles: wraps(6),
  reference: { verticalAlign: 'top !important' },
  user: wraps('0 8px'),
  unknownCell: { 'td&': { background: colors.hatch } },
  cellLink: { display: 'inline-block', 'td &': { color: 'inherit' } },
  blocks: {
    color: colors.tones.error.fg,
    fontSize: 12.5,
    fontWeight: 500,
  },
}));

const chain = part(colors => ({
  chain: {
    ...wraps('8px 10px'),
    alignItems: 'stretch',
    margin: 0,
    padding: '0 20px 16px',
    listStyle: 'none',
    '@container (max-width: 640px)': {
      flexDirection: 'column',
      gap: 4,
      '& $arrow': { transform: 'rotate(90deg)' },
      '& $station': { flexBasis: 'auto' },
    },
  },
  arrow: { alignSelf: 'center', color: colors.soft, display: 'flex' },
  station: {
    flex: '1 1 180px',
    minWidth: 0,
    padding: '8px 12px',
    border: edge(colors),
    borderRadius: 8,
    ...sized(13, 19),
    color: colors.soft,
    overflowWrap: 'anywhere',
    '& a': { color: colors.link },
  },
  unseen: {
    background: colors.hatch,
    borderColor: colors.tones.unknown.line,
    color: colors.tones.unknown.fg,
  },
  broken: {
    borderColor: colors.tones.warning.line,
    background: colors.tones.warning.tint,
  },
  stationTitle: sized(12, 16),
  stationName: {
    ...flow('2px 6px'),
    fontSize: 14,
    fontWeight: 600,
    color: colors.text,
  },
}));

export const useEntityTabStyles = sheet(cards, chain);
