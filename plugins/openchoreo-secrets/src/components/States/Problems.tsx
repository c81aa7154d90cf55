import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  problems: {
    display: 'inline-block',
    maxWidth: 720,
    margin: 0,
    paddingLeft: 20,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
});

/** What is wrong with a configuration, a line each. */
export function Problems(props: {
  readonly label: string;
  readonly problems: readonly string[];
}) {
  const classes = useStyles();
  return (
    <ul className={classes.problems} aria-label={props.label}>
      {props.problems.map(problem => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}
