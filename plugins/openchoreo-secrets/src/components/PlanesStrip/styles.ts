import { createStyles, makeStyles } from '@material-ui/core/styles';
import { secretPalette, type SecretPalette } from '../palette/secretPalette';

function tile(colors: SecretPalette) {
  const { tones } = colors;
  return createStyles({
    tile: {
      position: 'relative',
      display: 'flex',
      flexDirection: 'column',
      gap: 2,
      minWidth: 0,
      padding: '11px 12px 9px',
      background: colors.paper,
      border: `1px solid ${colors.line}`,
      borderRadius: 10,
      fontSize: 12.5,
      lineHeight: '18px',
      overflow: 'hidden',
      listStyle: 'none',
    },
    error: {
      borderColor: tones.error.line,
      boxShadow: `inset 0 3px 0 ${tones.error.fg}`,
    },
    warning: {
      borderColor: tones.warning.line,
      boxShadow: `inset 0 3px 0 ${tones.warning.fg}`,
    },
    unknown: {
      borderColor: tones.unknown.line,
      background: colors.hatch,
      '& $soft': { color: tones.unknown.fg },
    },
    none: {},
    soft: { color: colors.soft },
  });
}

export const useStripStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return {
    section: { marginBottom: 16 },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0 8px',
      alignItems: 'baseline',
      marginBottom: 8,
      fontSize: 13,
      color: colors.soft,
      '& h2': {
        margin: 0,
        fontSize: 14,
        lineHeight: '20px',
        fontWeight: 600,
        color: colors.text,
      },
    },
    strip: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))',
      gap: 8,
      margin: 0,
      padding: 0,
    },
    name: {
      display: 'flex',
      gap: 6,
      alignItems: 'center',
      fontSize: 13.5,
      fontWeight: 600,
      color: colors.text,
      overflowWrap: 'anywhere',
      '& a': { color: colors.link },
      '& svg': { color: colors.soft, flex: 'none' },
    },
    live: { display: 'flex', gap: 6, alignItems: 'center' },
    dot: {
      flex: 'none',
      width: 8,
      height: 8,
      margin: '0 4px',
      borderRadius: '50%',
      background: colors.tones.ok.fg,
    },
    total: {
      margin: 'auto -12px 0',
      padding: '6px 12px 0',
      borderTop: `1px solid ${colors.line}`,
      '& a': { color: 'inherit' },
    },
    spacer: { height: 4 },
    ...tile(colors),
  };
});
