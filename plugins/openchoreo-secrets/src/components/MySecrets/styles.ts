import { makeStyles } from '@material-ui/core/styles';
import { wraps } from '../palette/shapes';

export const useMineStyles = makeStyles({
  stack: { display: 'grid', gap: 16, '& > *': { margin: 0, minWidth: 0 } },
  /** Without any of them it is as if it were not there. */
  causes: { '&:empty': { marginTop: -16 } },
  /** As of when, with what is missing beside it. */
  above: {
    ...wraps('4px 16px'),
    alignItems: 'center',
    justifyContent: 'space-between',
    '& p': { padding: 0, border: 0 },
    '& > :first-child': { flex: '1 1 240px' },
    '& > :last-child:not(p)': { margin: 0, padding: 0, flexBasis: 'auto' },
  },
});
