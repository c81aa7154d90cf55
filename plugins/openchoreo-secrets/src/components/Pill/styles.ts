import { makeStyles } from '@material-ui/core/styles';
import { secretPalette } from '../palette/secretPalette';
import { together } from '../palette/shapes';
import { toneBox } from '../palette/toneTexts';

export const usePillStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return {
    pill: {
      ...together(4),
      height: 20,
      padding: '0 8px',
      border: '1px solid',
      borderRadius: 10,
      fontSize: 12,
      fontWeight: 500,
      '& svg': { fontSize: 14 },
    },
    gap: toneBox(colors.tones.warning),
    production: toneBox(colors.primary),
    fresh: { ...toneBox(colors.primary), borderColor: 'transparent' },
  };
});
