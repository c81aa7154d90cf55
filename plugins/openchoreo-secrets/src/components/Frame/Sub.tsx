import type { ReactNode } from 'react';
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
  readonly children?: ReactNode;
}) {
  const classes = useFrameStyles();
  const { text, name, children } = props;
  return text || name || children ? (
    <div className={classNames(classes.sub, props.className)}>
      {name ? <Name text={name} /> : <Words text={text} />}
      {children}
    </div>
  ) : null;
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
      {props.production && <ProductionChip of={props.of} />}
    </span>
  );
}
