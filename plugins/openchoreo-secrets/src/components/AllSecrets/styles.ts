import { makeStyles } from '@material-ui/core/styles';
import { secretPalette } from '../palette/secretPalette';

export const useAllSecretsStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return {
    bar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '6px 10px',
      padding: '10px 16px',
      '& h2': { margin: 0, fontSize: 15, fontWeight: 600 },
    },
    lists: { display: 'flex', gap: 6, marginBottom: 12 },
    note: { margin: '0 0 10px', fontSize: 13, color: colors.soft },
    grow: { flex: 1 },
    soft: { color: colors.soft },
    previous: { opacity: 0.6 },
    key: {
      minWidth: 180,
      display: 'flex',
      gap: 8,
      alignItems: 'flex-start',
      '& svg': { fontSize: 16, color: colors.soft, marginTop: 1 },
    },
    filterBy: {
      padding: 1,
      // Stands after its text, and takes no room in the line.
      position: 'absolute',
      margin: '-2px 2px',
      opacity: 0,
      color: colors.soft,
      'tr:hover &, &:focus-visible': { opacity: 1 },
      '@media (hover: none)': { opacity: 1 },
      '& svg': { fontSize: 14, marginTop: 0 },
    },
    why: { paddingLeft: 22 },
    sort: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
      padding: 0,
      border: 0,
      background: 'none',
      font: 'inherit',
      color: 'inherit',
      cursor: 'pointer',
      '&:hover': { textDecoration: 'underline' },
      '& svg': { fontSize: 14 },
    },
    foot: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 8,
      padding: '8px 16px',
      borderTop: `1px solid ${colors.line}`,
      fontSize: 13,
      color: colors.soft,
    },
  };
});
