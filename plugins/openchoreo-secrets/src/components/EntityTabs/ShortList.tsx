import Button from '@material-ui/core/Button';
import { useState, type ReactNode } from 'react';
import { useEntityTabStyles } from './styles';

const AT_ONCE = 50;

/** The first few of a list, and the others when asked for. */
export function ShortList<T>(props: {
  readonly items: readonly T[];
  readonly atFirst: number;
  readonly more: (count: number) => string;
  readonly children: (item: T) => ReactNode;
}) {
  const classes = useEntityTabStyles();
  const { items, atFirst } = props;
  const [limit, setLimit] = useState(atFirst);
  const hidden = items.length - limit;
  return (
    <>
      {items.slice(0, limit).map(props.children)}
      {hidden > 0 && (
        <Button
          size="small"
          className={classes.more}
          onClick={() => setLimit(limit + AT_ONCE)}
        >
          {props.more(hidden)}
        </Button>
      )}
    </>
  );
}
