import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({ more: { minWidth: 0, padding: '0 8px' } });

/** The first few of a list, and as many more each time they are asked for. */
export function useShown<T>(
  items: readonly T[],
  atFirst: number,
  atOnce: number,
) {
  const [limit, setLimit] = useState(atFirst);
  return {
    shown: items.slice(0, limit),
    hidden: Math.max(0, items.length - limit),
    showMore: () => setLimit(limit + atOnce),
  };
}

/** The first few of a list in a line or a cell, and the others when asked for. */
export function ShortList<T>(props: {
  readonly items: readonly T[];
  readonly atFirst: number;
  readonly atOnce?: number;
  readonly more: (count: number) => string;
  readonly children: (item: T) => ReactNode;
}) {
  const classes = useStyles();
  const { items, atFirst, atOnce = 50 } = props;
  const { shown, hidden, showMore } = useShown(items, atFirst, atOnce);
  return (
    <>
      {shown.map(props.children)}
      {hidden > 0 && (
        <Button size="small" className={classes.more} onClick={showMore}>
          {props.more(hidden)}
        </Button>
      )}
    </>
  );
}
