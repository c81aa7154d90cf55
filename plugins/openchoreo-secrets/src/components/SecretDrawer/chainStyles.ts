import { part, sheet } from '../palette/sheet';
import { code, plainList, sized, together } from '../palette/shapes';
import { toneBoxes } from '../palette/toneTexts';

const dashes = (color: string) =>
  `repeating-linear-gradient(${color} 0 4px, transparent 4px 8px)`;

const stations = part(({ tones }) => ({
  chain: plainList,
  node: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '26px minmax(0, 1fr) auto',
    gap: '0 12px',
    paddingBottom: 14,
    '&:last-child': { paddingBottom: 0 },
  },
  link: { position: 'absolute', left: 12, top: 27, bottom: 0, width: 2 },
  holdsLink: { background: tones.ok.line },
  brokenLink: { background: dashes(tones.error.fg) },
  heldLink: { background: dashes(tones.held.fg) },
  unseenLink: { background: dashes(tones.unknown.fg) },
  beyondLink: { background: dashes(tones.unknown.line) },
  dot: {
    display: 'grid',
    placeItems: 'center',
    width: 26,
    height: 26,
    border: '2px solid',
    borderRadius: 13,
    '& svg': { fontSize: 15 },
  },
}));

const stationTexts = part(({ text, soft }) => ({
  title: {
    ...sized(13, 18),
    color: text,
    '& b': { fontWeight: 600 },
    '& span': { color: soft },
  },
  detail: { ...code(12, 18), color: soft },
  said: { ...sized(13, 18), color: soft },
  state: { ...sized(12.5, 18), fontWeight: 500 },
  label: {
    ...together(6),
    ...sized(12.5, 18),
    position: 'relative',
    gridColumn: '1 / -1',
    justifySelf: 'start',
    margin: '10px 0 -4px 2px',
    padding: '2px 12px 2px 5px',
    border: '1px solid',
    borderRadius: 13,
    fontWeight: 600,
    '& svg': { fontSize: 16 },
  },
}));

/** Tones come after what they colour: a border says how wide it is, and a tone which colour it has. */
export const useChainStyles = sheet(stations, stationTexts, toneBoxes, () => ({
  dashed: { borderStyle: 'dashed' },
}));
