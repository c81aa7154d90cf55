import { part, sheet } from '../palette/sheet';
import { code, edge, flow, heading, inLine, sized } from '../palette/shapes';

const top = part(colors => ({
  card: { marginBottom: 16, containerType: 'inline-size' },
  top: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 12,
    padding: '16px 20px',
    '@container (max-width: 640px)': { flexWrap: 'wrap' },
  },
  bigIcon: { fontSize: 26, marginTop: 1, flex: 'none' },
  grow: {
    flex: 1,
    minWidth: 0,
    // What stands beside it goes below.
    '@container (max-width: 640px)': { flexBasis: 'calc(100% - 38px)' },
  },
  aside: {
    '@container (max-width: 640px)': { flexBasis: '100%', paddingLeft: 38 },
  },
  headline: {
    ...heading(colors, 19, 28),
    overflowWrap: 'anywhere',
  },
  detail: { margin: '2px 0 0', color: colors.soft, fontSize: 14 },
  asOf: {
    ...inLine(8),
    fontSize: 13,
    color: colors.soft,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    '@container (max-width: 640px)': { flexBasis: '100%', paddingLeft: 38 },
    '& button': { margin: -6 },
  },
  dot: {
    width: 8,
    height: 8,
    borderRadius: '50%',
    background: colors.tones.ok.fg,
  },
  notLive: { background: 'none', border: `2px solid ${colors.soft}` },
}));

const findingLayout = part(colors => ({
  finding: {
    display: 'grid',
    gridTemplateColumns:
      '26px minmax(0, 1fr) minmax(0, 0.6fr) minmax(144px, auto)',
    gap: '2px 12px',
    alignItems: 'start',
    padding: '10px 20px',
    borderTop: edge(colors),
    listStyle: 'none',
    '@container (max-width: 800px)': {
      gridTemplateColumns: '26px minmax(0, 1fr) auto',
    },
    '@container (max-width: 640px)': {
      gridTemplateColumns: '26px minmax(0, 1fr)',
    },
  },
  hatched: { background: colors.hatch },
  findingIcon: { justifySelf: 'center', marginTop: 1 },
  title: {
    ...heading(colors, 14, 20),
    overflowWrap: 'anywhere',
  },
  text: {
    margin: '2px 0 0',
    ...sized(13, 19),
    color: colors.soft,
    overflowWrap: 'anywhere',
    // Where it lies, before what is said of it.
    '& > span': { marginRight: 8 },
  },
  hits: {
    ...flow('2px 10px'),
    marginTop: 4,
    fontSize: 13,
    color: colors.soft,
    '& a': { color: colors.link },
    '& button': { minWidth: 0, padding: '0 8px' },
  },
  own: {
    margin: '4px 0 0',
    ...code(12, 17),
    color: colors.soft,
  },
  onHatch: { '& p, & dl': { color: colors.tones.unknown.fg } },
  who: {
    margin: 0,
    fontSize: 13,
    lineHeight: '19px',
    color: colors.soft,
    overflowWrap: 'anywhere',
    '& dt': { display: 'inline', marginRight: 6, fontWeight: 600 },
    '& dd': { display: 'inline', margin: 0 },
    '& p': { margin: 0 },
    '@container (max-width: 800px)': { gridColumn: '2 / 3' },
  },
}));

const findingParts = part(colors => ({
  findings: { margin: 0, padding: 0 },
  action: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    gap: 6,
    justifySelf: 'end',
    '@container (max-width: 800px)': {
      gridColumn: '3 / 4',
      gridRow: '1 / 3',
    },
    '@container (max-width: 640px)': {
      gridColumn: '2 / 3',
      gridRow: 'auto',
      flexDirection: 'row',
      flexWrap: 'wrap',
      justifySelf: 'start',
      marginTop: 6,
    },
  },
  button: { whiteSpace: 'nowrap', background: colors.paper },
  note: {
    ...inLine(8),
    padding: '10px 20px',
    borderTop: edge(colors),
    fontSize: 13,
    color: colors.soft,
    margin: 0,
    '& svg': { color: colors.tones.warning.fg },
  },
  quietNote: {
    '& svg': { color: colors.soft },
    // Within text, colour alone does not tell a link.
    '& a': { textDecoration: 'underline' },
  },
  more: { padding: '8px 20px', borderTop: edge(colors) },
}));

export const useSummaryStyles = sheet(top, findingLayout, findingParts);
