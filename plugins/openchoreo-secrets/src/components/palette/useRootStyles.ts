import { makeStyles } from '@material-ui/core/styles';
import { secretPalette } from './secretPalette';

/** What a host without CssBaseline does not set; worn by every outermost element of the plugin. */
export const useRootStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    fontSize: 14,
    color: secretPalette(theme).text,
    boxSizing: 'border-box',
    '& *, & *::before, & *::after': { boxSizing: 'inherit' },
    '& [class*="MuiButton-root"]': { textTransform: 'none' },
    // On paper nothing can be pressed, and no row is cut in two.
    '@media print': {
      '& [role="search"], & button:not([aria-expanded]), & [class*="MuiButton-root"], & [class*="MuiInputBase-root"], & [class*="MuiFormControlLabel-root"]':
        { display: 'none' },
      '& li, & tr, & [role="row"]': { breakInside: 'avoid' },
    },
  },
}));
