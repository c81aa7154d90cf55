import { makeStyles } from '@material-ui/core/styles';

export const useStepStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: 12 },
});
