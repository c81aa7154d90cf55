import { focusRing } from './shapes';
import { sheet } from './sheet';

/** What a host without CssBaseline does not set; worn by every outermost element of the plugin. */
export const useRootStyles = sheet((colors, { typography }) => ({
  root: {
    ...typography.body2,
    fontSize: 14,
    color: colors.text,
    boxSizing: 'border-box',
    '& *, & *::before, & *::after': { boxSizing: 'inherit' },
    '& [class*="MuiButton-root"]': { textTransform: 'none' },
    // Buttons of the host's library show the keyboard by a ripple that is hardly seen; whoever has a ring of their own keeps it.
    '& :where(:focus-visible, .Mui-focusVisible)': focusRing(colors),
    // On paper nothing can be pressed, and no row is cut in two.
    '@media print': {
      '& [role="search"], & button:not([aria-expanded]), & [class*="MuiButton-root"], & [class*="MuiInputBase-root"], & [class*="MuiFormControlLabel-root"]':
        { display: 'none' },
      '& li, & tr, & [role="row"]': { breakInside: 'avoid' },
    },
  },
}));
