import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import { usePillStyles } from './styles';

/** A sign and a word in a box of its own colour, beside a name. */
export function Pill(props: {
  readonly kind: 'production' | 'gap' | 'fresh';
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const classes = usePillStyles();
  const { kind, title, children } = props;
  return (
    <span className={classNames(classes.pill, classes[kind])} title={title}>
      {children}
    </span>
  );
}
