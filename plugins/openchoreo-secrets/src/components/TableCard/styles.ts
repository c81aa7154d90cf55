import { makeStyles } from '@material-ui/core/styles';
import { secretPalette } from '../palette/secretPalette';

export const useTableCardStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return {
    card: {
      containerType: 'inline-size',
      '& table': { borderTop: `1px solid ${colors.line}` },
    },
    bar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '6px 12px',
      padding: '12px 20px',
      '& h2': {
        margin: 0,
        fontSize: 16,
        lineHeight: '24px',
        fontWeight: 600,
        color: colors.text,
      },
    },
    soft: { color: colors.soft },
  };
});
