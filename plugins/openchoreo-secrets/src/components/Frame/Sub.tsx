import { classNames } from '../classNames';
import { ProductionChip } from '../Pill';
import { Name, Words } from '../Words';
import { useFrameStyles } from './styles';
import { useTableStyles } from './tableStyles';

/** A quieter line below what a cell says, where there is one to say. */
export function Sub(props: {
  readonly text?: string;
  /** In place of a text: a name that stands for itself. */
  readonly name?: string;
  readonly className?: string;
}) {
  const classes = useFrameStyles();
  const { text, name } = props;
  if (!text && !name) {
    return null;
  }
  return (
    <div className={classNames(classes.sub, props.className)}>
      {name ? <Name text={name} /> : <Words text={text} />}
    </div>
  );
}

/** An environment, or how many; production is never told by a colour alone. */
export function Place(props: {
  readonly of: string | undefined;
  readonly production: boolean;
}) {
  const table = useTableStyles();
  return (
    <span className={table.place}>
      <Name text={props.of} />
      {props.production && <ProductionChip />}
    </span>
  );
}
