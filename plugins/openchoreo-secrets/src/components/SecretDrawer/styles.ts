import { part, sheet } from '../palette/sheet';
import {
  box,
  code,
  edge,
  flow,
  inLine,
  plainList,
  sized,
  wraps,
} from '../palette/shapes';
import { eachTone } from '../palette/toneTexts';

const frame = part(colors => ({
  paper: { width: 600, maxWidth: '100vw' },
  head: { padding: '16px 24px 14px', borderBottom: edge(colors) },
  headRow: flow('4px 8px'),
  // In its corner, however many lines there are beside it.
  corner: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 8,
    '& > :first-child': { ...flow('4px 8px'), flex: 1 },
  },
  grow: { flex: 1 },
  where: { color: colors.soft, fontSize: 13 },
  key: { ...code(17, 26), margin: 0, fontWeight: 600, color: colors.text },
  section: {
    padding: '16px 24px',
    borderBottom: edge(colors),
    '&:last-child': { borderBottom: 0 },
    '& h3': {
      ...sized(14, 20),
      margin: '0 0 10px',
      fontWeight: 600,
      color: colors.text,
    },
    '& h3 span': {
      marginLeft: 8,
      fontWeight: 400,
      fontSize: 12.5,
      color: colors.soft,
    },
  },
}));

const reasonBox = part(({ tones, text, hatch }) => {
  const boxes = eachTone(tone => ({
    borderColor: tones[tone].line,
    background: tones[tone].tint,
    '& $label': { color: tones[tone].fg },
  }));
  return {
    reason: {
      ...sized(14, 20),
      padding: '12px 14px',
      border: '1px solid',
      borderRadius: 10,
      color: text,
      '& p': { margin: 0 },
      '& p + p': { marginTop: 6 },
    },
    label: { fontSize: 12.5, fontWeight: 600, marginRight: 6 },
    own: { ...code(12, 17), marginTop: '4px !important' },
    ...boxes,
    held: { ...boxes.held, borderStyle: 'dashed' },
    unknown: {
      borderColor: tones.unknown.line,
      background: hatch,
      '&$reason': { color: tones.unknown.fg },
    },
    none: boxes.quiet,
  };
});

const factsAndTimeline = part(colors => ({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(122px, 1fr))',
    gap: 10,
    margin: 0,
    '& div': { ...box(colors), padding: '8px 10px' },
    '& dt': { fontSize: 12, color: colors.soft },
    '& dd': {
      ...sized(13, 18),
      margin: 0,
      fontWeight: 600,
      color: colors.text,
    },
  },
  factError: { color: `${colors.tones.error.fg} !important` },
  timeline: {
    ...plainList,
    ...sized(13, 18),
    color: colors.text,
    '& li': {
      display: 'grid',
      gridTemplateColumns: '84px 18px minmax(0, 1fr) auto',
      gap: 8,
      alignItems: 'start',
      padding: '4px 0',
      overflowWrap: 'anywhere',
      // What was kept stands below where words would have no room beside it.
      '@media (max-width: 599px)': {
        gridTemplateColumns: '64px 18px minmax(0, 1fr)',
        '& > :nth-child(4)': { gridColumn: 3, justifySelf: 'start' },
      },
    },
    '& svg': { fontSize: 16, marginTop: 1 },
    '& time': {
      color: colors.soft,
      fontSize: 12.5,
      fontVariantNumeric: 'tabular-nums',
    },
  },
  kept: {
    padding: '0 7px',
    borderRadius: 10,
    background: colors.raised,
    color: colors.soft,
    fontSize: 12,
    whiteSpace: 'nowrap',
  },
}));

const smallParts = part(colors => {
  const { text, soft } = colors;
  const links = { '& a': { color: colors.link } };
  return {
    note: { ...sized(13, 18), margin: '10px 0 0', color: soft },
    sentence: { ...sized(14, 20), margin: 0, color: text },
    change: { ...flow('8px 12px'), marginTop: 14 },
    // Portals take away what fields have of their own.
    typed: { padding: '10.5px 14px !important', height: 'auto !important' },
    command: {
      ...box(colors),
      ...inLine(8),
      marginTop: 6,
      padding: '3px 4px 3px 10px',
      '& code': {
        ...code(12, 17),
        flex: 1,
        padding: 0,
        background: 'none',
        color: text,
      },
      '& svg': { fontSize: 18 },
    },
    links: { ...flow('6px 20px'), ...links, fontSize: 13 },
    users: {
      ...plainList,
      ...sized(13, 18),
      ...links,
      '& li': {
        ...wraps('2px 12px'),
        padding: '3px 0',
      },
      '& li > :first-child': { fontWeight: 600 },
      '& li > :last-child': { marginLeft: 'auto' },
    },
    fgSoft: { color: soft },
  };
});

export const useDrawerStyles = sheet(
  frame,
  reasonBox,
  factsAndTimeline,
  smallParts,
);
