import { makeStyles } from '@material-ui/core/styles';
import { secretPalette } from '../palette/secretPalette';

export const useCardStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  const { tones } = colors;
  return {
    head: {
      display: 'flex',
      alignItems: 'center',
      gap: 10,
      padding: '14px 20px',
      minHeight: 52,
      '& h2': {
        margin: 0,
        fontSize: 16,
        lineHeight: '24px',
        fontWeight: 600,
        color: colors.text,
      },
      '& > svg': { color: colors.soft, fontSize: 20 },
    },
    grow: { flex: 1 },
    headline: {
      margin: 0,
      padding: '0 20px 12px',
      fontSize: 14,
      lineHeight: '20px',
      color: colors.soft,
      '& strong': { color: colors.text, fontWeight: 600 },
    },
    rows: { listStyle: 'none', margin: 0, padding: 0 },
    row: {
      display: 'grid',
      gridTemplateColumns: '20px minmax(88px, auto) minmax(0, 1fr) auto',
      gap: 10,
      alignItems: 'center',
      padding: '7px 20px',
      borderTop: `1px solid ${colors.line}`,
      fontSize: 13,
      lineHeight: '20px',
      color: colors.soft,
      '& svg': { fontSize: 18 },
      '& a': { color: colors.link },
    },
    hatched: { background: colors.hatch, color: tones.unknown.fg },
    name: {
      display: 'inline-flex',
      gap: 6,
      alignItems: 'center',
      fontWeight: 600,
      color: colors.text,
    },
    beside: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
    foot: {
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      padding: '8px 12px 8px 20px',
      borderTop: `1px solid ${colors.line}`,
      fontSize: 13,
      color: colors.soft,
      fontVariantNumeric: 'tabular-nums',
    },
    ok: { color: tones.ok.fg },
    warning: { color: tones.warning.fg },
    error: { color: tones.error.fg },
    held: { color: tones.held.fg },
    unknown: { color: tones.unknown.fg },
    quiet: { color: colors.soft },
    none: { color: colors.soft },
  };
});
