import type { ToneColors } from '../palette/secretPalette';
import { part, sheet } from '../palette/sheet';
import { focusRing, sized } from '../palette/shapes';
import { toneBox } from '../palette/toneTexts';

const tinted = (colors: ToneColors) => ({
  ...toneBox(colors),
  '& $beside, & $marks': { color: 'inherit' },
  '& $word': { fontWeight: 600 },
});

const cellLayout = part(colors => ({
  cell: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    gap: '0 7px',
    alignContent: 'center',
    minHeight: 32,
    minWidth: 0,
    margin: '2px 6px',
    padding: '4px 9px',
    border: '1px solid transparent',
    borderRadius: 7,
    ...sized(13, 18),
    color: colors.text,
    cursor: 'pointer',
    '& svg': { fontSize: 18 },
    '&:hover': { boxShadow: `inset 0 0 0 1px ${colors.tones.unknown.line}` },
    '&:focus': focusRing(colors),
  },
  // What does not fit beside the word goes below it: no time is cut off.
  said: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: 7,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  word: { fontWeight: 500 },
  beside: {
    fontSize: 12.5,
    color: colors.soft,
    fontVariantNumeric: 'tabular-nums',
  },
  tag: {
    gridColumn: 2,
    justifySelf: 'start',
    padding: '0 7px',
    border: '1px solid',
    borderRadius: 9,
    ...sized(12, 16),
    fontWeight: 600,
  },
  marks: { ...sized(12, 15), gridColumn: 2, color: colors.soft },
}));

const cellTones = part(colors => ({
  stacked: {
    '& $said': { flexDirection: 'column' },
    '& $beside': sized(12, 15),
    '& $word': { lineHeight: '17px' },
  },
  ok: { '& svg': { color: colors.tones.ok.fg } },
  atRisk: {
    '& svg': { color: colors.tones.ok.fg },
    '& $beside': { color: colors.tones.atRisk.fg, fontWeight: 600 },
  },
  quiet: { color: colors.soft },
  none: { color: colors.soft, '& $word': { fontWeight: 400 } },
  warning: tinted(colors.tones.warning),
  error: tinted(colors.tones.error),
  held: {
    color: colors.soft,
    border: `1px dashed ${colors.tones.held.line}`,
    '& svg, & $tag': { color: colors.tones.held.fg },
  },
  unknown: {
    color: colors.tones.unknown.fg,
    background: colors.hatch,
    borderColor: colors.tones.unknown.line,
    '& $beside, & $marks': { color: 'inherit' },
  },
}));

/** Cells: healthy has no tint; tint means act; hatched is not seen; dashed is held back. */
export const useCellStyles = sheet(cellLayout, cellTones);
