import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import type { ReactNode, Ref } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import { useTableStyles } from '../Frame';
import { Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

/** A card with a title, a count and one list. */
export function TableCard(props: {
  readonly title: string;
  readonly count?: string;
  /** How many rows would move if the newest order were shown. */
  readonly changes?: number;
  readonly onShowChanges?: () => void;
  readonly bar?: ReactNode;
  /** The card itself, for who measures it. */
  readonly frame?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}) {
  const classes = useTableStyles();
  const t = useTranslate();
  const { title, count, changes = 0 } = props;
  return (
    <Card
      component="section"
      aria-label={plainWords(title)}
      className={classes.card}
      ref={props.frame}
    >
      <div className={classes.bar}>
        <h2>
          <Words text={title} />
        </h2>
        {count && (
          <span className={classes.soft}>
            <Words text={count} />
          </span>
        )}
        {changes > 0 && (
          <Button size="small" color="primary" onClick={props.onShowChanges}>
            {t('matrix.changes', { count: changes })}
          </Button>
        )}
        {props.bar}
      </div>
      {props.children}
    </Card>
  );
}
