import { makeStyles } from '@material-ui/core/styles';
import { secretPalette } from '../palette/secretPalette';

export const useUsedByStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return {
    card: { marginBottom: 14, padding: '10px 16px', fontSize: 13 },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: '6px 10px',
      '& h2': {
        margin: 0,
        fontSize: 15,
        fontWeight: 600,
        overflowWrap: 'anywhere',
      },
    },
    notes: { margin: '4px 0 0', color: colors.soft },
    users: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
      gap: '4px 16px',
      margin: '8px 0 0',
      padding: 0,
      listStyle: 'none',
      color: colors.soft,
      '& a': { color: colors.link },
      '& li': { overflowWrap: 'anywhere' },
    },
  };
});
