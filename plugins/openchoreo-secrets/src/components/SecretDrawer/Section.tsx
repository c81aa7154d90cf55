import type { ReactNode } from 'react';
import { useDrawerStyles } from './styles';

export function Section(props: {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  const classes = useDrawerStyles();
  return (
    <section className={classes.section}>
      <h3>
        {props.title} {props.note && <span>{props.note}</span>}
      </h3>
      {props.children}
    </section>
  );
}
