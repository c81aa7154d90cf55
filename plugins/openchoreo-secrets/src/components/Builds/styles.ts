import { makeStyles } from '@material-ui/core/styles';

export const useBuildStyles = makeStyles({
  section: { marginTop: 16 },
  secrets: { margin: 0, padding: 0, listStyle: 'none' },
  secret: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: '0 12px',
    padding: '2px 0',
    '@container (max-width: 600px)': { gridTemplateColumns: '1fr' },
  },
});
