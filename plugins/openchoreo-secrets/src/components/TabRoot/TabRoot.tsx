import type { ReactNode } from 'react';
import { useRootStyles } from '../palette/useRootStyles';
import { Surface } from '../Surface';

/** The outermost element of a tab. */
export function TabRoot({ children }: { readonly children: ReactNode }) {
  const classes = useRootStyles();
  return (
    <div className={classes.root}>
      <Surface of="tab">{children}</Surface>
    </div>
  );
}
