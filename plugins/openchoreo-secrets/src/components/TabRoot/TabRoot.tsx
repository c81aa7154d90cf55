import type { ReactNode } from 'react';
import { SecretsQueryProvider } from '../../hooks/SecretsQueryProvider';
import { useRootStyles } from '../palette/useRootStyles';

/** The outermost element of a tab. */
export function TabRoot({ children }: { readonly children: ReactNode }) {
  const classes = useRootStyles();
  return (
    <SecretsQueryProvider>
      <div className={classes.root}>{children}</div>
    </SecretsQueryProvider>
  );
}
