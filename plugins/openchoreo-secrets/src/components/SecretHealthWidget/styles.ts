import { makeStyles } from '@material-ui/core/styles';
import { secretPalette } from '../palette/secretPalette';

export const useWidgetStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return {
    go: { fontSize: 13, color: colors.link },
    metrics: { margin: 0, padding: 0, listStyle: 'none' },
    metric: {
      display: 'flex',
      alignItems: 'center',
      gap: 10,
      padding: '8px 20px',
      borderTop: `1px solid ${colors.line}`,
      fontSize: 13.5,
      color: colors.text,
      '&:hover': { background: colors.hover, textDecoration: 'none' },
      '& svg': { fontSize: 18 },
      '& strong': { fontSize: 16, fontVariantNumeric: 'tabular-nums' },
    },
    label: { flex: 1 },
  };
});
