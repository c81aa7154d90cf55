import type { Tone } from '../../viewModel/tone';
import { classNames } from '../classNames';
import { part, sheet } from '../palette/sheet';
import { toneTexts } from '../palette/toneTexts';
import { fields } from './fieldStyles';
import { edge, flow, plainList, sized, wraps } from '../palette/shapes';
import { rows } from './rowStyles';
import { tiles } from './tileStyles';

const head = {
  margin: 0,
  fontWeight: 600,
  overflowWrap: 'anywhere',
} as const;

/** What is said between cards and in them, and what stands in a row beside it. */
const words = part(colors => ({
  soft: { color: colors.soft },
  sub: { color: colors.soft, ...sized(12.5, 17) },
  note: {
    display: 'flex',
    gap: 8,
    margin: '0 0 12px',
    fontSize: 13,
    color: colors.soft,
    '* + &': { marginTop: 12 },
    // A title keeps its words whole; what is said beside it breaks.
    '& > h2': { flex: 'none' },
  },
  failed: { fontSize: 13, color: colors.tones.error.fg },
  title: { ...head, ...sized(14, 20), color: colors.text },
  hidden: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
  },
  grow: { flex: 1 },
  tools: {
    ...flow(8),
    fontSize: 13,
  },
  links: wraps('0 12px'),
  list: plainList,
  bar: {
    ...flow('6px 10px'),
    padding: '10px 16px',
    '& h2': { ...head, fontSize: 15 },
    '& h3': { ...head, ...sized(16, 24) },
    '& > svg': { color: colors.soft },
    '& h3 a': { color: colors.link },
  },
  foot: {
    ...flow(8),
    padding: '6px 12px',
    borderTop: edge(colors),
    fontSize: 13,
    color: colors.soft,
  },
  card: { marginBottom: 14, containerType: 'inline-size' },
}));

/** Of the host's own head, which has colours of its own. */
const hostHead = part((_, { typography, page }) => ({
  subtitle: {
    display: 'block',
    marginTop: 6,
    fontFamily: typography.fontFamily,
    ...sized(14, 20),
    color: page?.fontColor,
  },
}));

/** The one sheet of the platform page and of what it lends to other pages; edges come after all that they are put on. */
export const useFrameStyles = sheet(
  hostHead,
  toneTexts,
  words,
  ...tiles,
  ...rows,
  ...fields,
);

/** The edge of a row or a tile: coloured where somebody has to act, hatched where nothing is seen. */
export function useEdge(tone: Tone): string {
  const { edged, errorEdge, warningEdge, unknownEdge } = useFrameStyles();
  const edges: Readonly<Partial<Record<Tone, string>>> = {
    error: errorEdge,
    warning: warningEdge,
    unknown: unknownEdge,
  };
  return classNames(edged, edges[tone]);
}
