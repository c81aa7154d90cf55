import { makeStyles } from '@material-ui/core/styles';

export const useMineStyles = makeStyles({
  stack: { display: 'grid', gap: 16, '& > *': { margin: 0 } },
});
