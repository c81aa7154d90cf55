import { makeStyles } from '@material-ui/core/styles';
import { secretPalette } from '../palette/secretPalette';

/** How much waits for somebody, in the colour of the worst of it. */
export const useBadgeStyles = makeStyles(theme => {
  const { tones } = secretPalette(theme);
  return {
    badge: {
      minWidth: 20,
      padding: '0 6px',
      borderRadius: 10,
      border: '1px solid',
      fontSize: 12,
      lineHeight: '18px',
      fontWeight: 600,
      textAlign: 'center',
    },
    error: {
      borderColor: tones.error.line,
      background: tones.error.tint,
      color: tones.error.fg,
    },
    unknown: {
      borderColor: tones.unknown.line,
      background: tones.unknown.tint,
      color: tones.unknown.fg,
    },
    warning: {
      borderColor: tones.warning.line,
      background: tones.warning.tint,
      color: tones.warning.fg,
    },
  };
});
