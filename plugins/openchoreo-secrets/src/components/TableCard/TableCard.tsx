import Card from '@material-ui/core/Card';
import type { ReactNode, Ref } from 'react';
import { useTableStyles } from '../Frame';
import { Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

/** A card with a title, a count and one list. */
export function TableCard(props: {
  readonly title: string;
  readonly count?: string;
  readonly bar?: ReactNode;
  /** The card itself, for who measures it. */
  readonly frame?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}) {
  const classes = useTableStyles();
  const { title, count } = props;
  return (
    <Card
      component="section"
      aria-label={plainWords(title)}
      className={classes.card}
      ref={props.frame}
    >
      <div className={classes.bar}>
        <Words in="h2" text={title} />
        <Words in="span" className={classes.soft} text={count} />
        {props.bar}
      </div>
      {props.children}
    </Card>
  );
}
