import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { plainWords, sentenceParts } from '../../viewModel/setOff';
import { classNames } from '../classNames';
import { MONOSPACE } from '../palette/secretPalette';

/** From here on a name is clamped; the whole of it stands in its title. */
const LONG = 120;

const useStyles = makeStyles(theme => ({
  name: { overflowWrap: 'anywhere' },
  set: {
    padding: '0 3px',
    borderRadius: 3,
    background: theme.palette.action.hover,
    fontFamily: MONOSPACE,
    fontSize: '0.92em',
  },
  long: {
    display: '-webkit-inline-box',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': 3,
    maxWidth: '100%',
    overflow: 'hidden',
    verticalAlign: 'bottom',
  },
}));

interface Text {
  readonly text: string | undefined;
}

const isLong = (name: string) => name.length > LONG;

/** A name within a sentence of ours. */
export function SetOff({ name }: { readonly name: string }) {
  const classes = useStyles();
  return (
    <bdi>
      <code
        className={classNames(
          classes.name,
          classes.set,
          isLong(name) && classes.long,
        )}
        title={isLong(name) ? name : undefined}
      >
        {name}
      </code>
    </bdi>
  );
}

/** A sentence of ours: what others named in it is isolated, and set off as such. */
export function Words({ text }: Text) {
  return (
    <>
      {sentenceParts(text ?? '').map((part, index) =>
        part.isName ? (
          <SetOff key={`${index} ${part.text}`} name={part.text} />
        ) : (
          <Fragment key={`${index} ${part.text}`}>{part.text}</Fragment>
        ),
      )}
    </>
  );
}

/** A name that stands for itself. */
export function Name({ text }: Text) {
  const classes = useStyles();
  const name = plainWords(text ?? '');
  if (name !== text) return <Words text={text} />;
  return (
    <bdi
      className={classNames(classes.name, isLong(name) && classes.long)}
      title={isLong(name) ? name : undefined}
    >
      {name}
    </bdi>
  );
}
