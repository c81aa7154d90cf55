import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { plainWords, sentenceParts } from '../../viewModel/setOff';
import { classNames } from '../classNames';
import { MONOSPACE } from '../palette/secretPalette';

/** A name that is no longer than this goes to the next line as a whole, where it stands in a sentence. */
const WHOLE = 20;

/** A name that is no longer breaks as words do: columns are as wide as what usually stands in them. */
const SHORT = 40;

/** From here on a name is clamped; the whole of it stands in its title. */
const LONG = 120;

const useStyles = makeStyles(theme => ({
  anywhere: { overflowWrap: 'anywhere' },
  whole: { whiteSpace: 'nowrap' },
  set: {
    padding: '0 3px',
    borderRadius: 3,
    // A ground of its own would take contrast from words that are coloured.
    boxShadow: `inset 0 0 0 1px ${theme.palette.divider}`,
    fontFamily: MONOSPACE,
    fontSize: '0.92em',
  },
  long: {
    display: '-webkit-inline-box',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': 3,
    maxWidth: '36em',
    overflow: 'hidden',
    whiteSpace: 'normal',
    verticalAlign: 'bottom',
  },
}));

interface Text {
  readonly text: string | undefined;
  /** An element of its own, which is not there where there is no text. */
  readonly in?: 'b' | 'dd' | 'div' | 'h2' | 'h3' | 'p' | 'span' | 'strong';
  /** Of that element. */
  readonly className?: string;
}

/** How a name of its length stands in a line. */
function useFit(name: string) {
  const classes = useStyles();
  const isLong = name.length > LONG;
  return {
    className: classNames(
      name.length > SHORT && classes.anywhere,
      isLong && classes.long,
    ),
    title: isLong ? name : undefined,
  };
}

/** Words that are long because they are made of several, such as `ClusterExternalSecret`, `API_KEY` or a path, may break between them. */
export function Breakable({ text }: { readonly text: string }) {
  const [first, ...rest] = text.split(/(?=[A-Z][a-z])|(?<=.[_/])/);
  return (
    <>
      {first}
      {rest.map((part, index) => (
        <Fragment key={`${index} ${part}`}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}

/** A name within a sentence of ours; where the sentence has room, a short one stands in one line. */
export function SetOff({
  name,
  whole = false,
}: {
  readonly name: string;
  readonly whole?: boolean;
}) {
  const classes = useStyles();
  const { className, title } = useFit(name);
  return (
    <bdi>
      <code
        className={classNames(
          classes.set,
          whole && name.length <= WHOLE && classes.whole,
          className,
        )}
        title={title}
      >
        <Breakable text={name} />
      </code>
    </bdi>
  );
}

/** A sentence of ours: what others named in it is isolated, and set off as such. */
export function Words({ in: Tag, className, text }: Text) {
  if (Tag) {
    return text ? (
      <Tag className={className}>
        <Words text={text} />
      </Tag>
    ) : null;
  }
  const parts = sentenceParts(text ?? '');
  const sentence = parts.map((part, index) =>
    part.isName ? (
      <SetOff key={`${index} ${part.text}`} name={part.text} whole />
    ) : (
      <Fragment key={`${index} ${part.text}`}>{part.text}</Fragment>
    ),
  );
  // One element, so that its parts do not stand apart where their parent is a flexbox.
  return parts.length > 1 ? <span>{sentence}</span> : <>{sentence}</>;
}

/** A name that stands for itself. */
export function Name({ in: Tag, className, text }: Text) {
  const name = plainWords(text ?? '');
  const fit = useFit(name);
  if (Tag) {
    return text ? (
      <Tag className={className}>
        <Name text={text} />
      </Tag>
    ) : null;
  }
  return name === text ? (
    <bdi {...fit}>
      <Breakable text={name} />
    </bdi>
  ) : (
    <Words text={text} />
  );
}
