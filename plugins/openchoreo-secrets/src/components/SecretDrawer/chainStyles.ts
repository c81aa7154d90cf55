import { createStyles, makeStyles } from '@material-ui/core/styles';
import {
  MONOSPACE,
  secretPalette,
  type SecretPalette,
  type ToneColors,
} from '../palette/secretPalette';

const dot = ({ fg, line, tint }: ToneColors) => ({
  color: fg,
  borderColor: line,
  background: tint,
});
const dashes = (color: string) =>
  `repeating-linear-gradient(${color} 0 4px, transparent 4px 8px)`;

function stations(colors: SecretPalette) {
  const { tones } = colors;
  return createStyles({
    chain: { listStyle: 'none', margin: 0, padding: 0 },
    node: {
      position: 'relative',
      display: 'grid',
      gridTemplateColumns: '26px minmax(0, 1fr) auto',
      gap: '0 12px',
      paddingBottom: 14,
      '&:last-child': { paddingBottom: 0 },
    },
    link: {
      position: 'absolute',
      left: 12,
      top: 27,
      bottom: 0,
      width: 2,
    },
    holds: { background: tones.ok.line },
    broken: { background: dashes(tones.error.fg) },
    held: { background: dashes(tones.held.fg) },
    unseen: { background: dashes(tones.unknown.fg) },
    beyond: { background: dashes(tones.unknown.line) },
    dot: {
      display: 'grid',
      placeItems: 'center',
      width: 26,
      height: 26,
      border: '2px solid',
      borderRadius: 13,
      '& svg': { fontSize: 15 },
    },
    dotOk: dot(tones.ok),
    dotWarning: dot(tones.warning),
    dotError: dot(tones.error),
    dotHeld: { ...dot(tones.held), borderStyle: 'dashed' },
    dotUnknown: { ...dot(tones.unknown), background: colors.hatch },
    dotNone: { ...dot(tones.none), borderStyle: 'dashed' },
  });
}

function stationTexts(colors: SecretPalette) {
  const { tones } = colors;
  return createStyles({
    title: {
      fontSize: 13,
      lineHeight: '18px',
      color: colors.text,
      '& b': { fontWeight: 600 },
      '& span': { color: colors.soft },
    },
    detail: {
      fontFamily: MONOSPACE,
      fontSize: 12,
      lineHeight: '18px',
      color: colors.soft,
      overflowWrap: 'anywhere',
    },
    state: { fontSize: 12.5, lineHeight: '18px', fontWeight: 500 },
    stateOk: { color: tones.ok.fg },
    stateWarning: { color: tones.warning.fg },
    stateError: { color: tones.error.fg },
    stateSoft: { color: colors.soft },
    label: {
      position: 'relative',
      gridColumn: '1 / -1',
      justifySelf: 'start',
      display: 'inline-flex',
      alignItems: 'center',
      gap: 6,
      margin: '10px 0 -4px 2px',
      padding: '2px 12px 2px 5px',
      border: '1px solid',
      borderRadius: 13,
      fontSize: 12.5,
      lineHeight: '18px',
      fontWeight: 600,
      '& svg': { fontSize: 16 },
    },
    labelBroken: dot(tones.error),
    labelHeld: { ...dot(tones.held), borderStyle: 'dashed' },
    labelUnseen: { ...dot(tones.unknown), background: colors.hatch },
  });
}

export const useChainStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return {
    ...stations(colors),
    ...stationTexts(colors),
  };
});
