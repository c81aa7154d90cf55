import { createStyles, makeStyles } from '@material-ui/core/styles';
import {
  secretPalette,
  type SecretPalette,
  type ToneColors,
} from '../palette/secretPalette';
import { focusRing, sized } from '../palette/shapes';
import { toneBox } from '../palette/toneTexts';

const tinted = (colors: ToneColors) => ({
  ...toneBox(colors),
  '& $beside, & $marks': { color: 'inherit' },
  '& $word': { fontWeight: 600 },
});

function cellLayout(colors: SecretPalette) {
  const { tones } = colors;
  return createStyles({
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
      '&:hover': { boxShadow: `inset 0 0 0 1px ${tones.unknown.line}` },
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
  });
}

function cellTones(colors: SecretPalette) {
  const { tones } = colors;
  return createStyles({
    stacked: {
      '& $said': { flexDirection: 'column' },
      '& $beside': sized(12, 15),
      '& $word': { lineHeight: '17px' },
    },
    ok: { '& svg': { color: tones.ok.fg } },
    atRisk: {
      '& svg': { color: tones.ok.fg },
      '& $beside': { color: tones.atRisk.fg, fontWeight: 600 },
    },
    quiet: { color: colors.soft },
    none: { color: colors.soft, '& $word': { fontWeight: 400 } },
    warning: tinted(tones.warning),
    error: tinted(tones.error),
    held: {
      color: colors.soft,
      border: `1px dashed ${tones.held.line}`,
      '& svg, & $tag': { color: tones.held.fg },
    },
    unknown: {
      color: tones.unknown.fg,
      background: colors.hatch,
      borderColor: tones.unknown.line,
      '& $beside, & $marks': { color: 'inherit' },
    },
  });
}

/** Cells: healthy has no tint; tint means act; hatched is not seen; dashed is held back. */
export const useCellStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return {
    ...cellLayout(colors),
    ...cellTones(colors),
  };
});
