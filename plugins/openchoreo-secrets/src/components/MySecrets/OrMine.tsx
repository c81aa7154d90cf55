import type { ReactNode } from 'react';
import { useSummary } from '../../hooks/usePlatform';
import { MySecrets } from './MySecrets';

/** The page of platform engineers; for whoever lacks the right to the platform it is their own secrets. */
export function OrMine({ children }: { readonly children: ReactNode }) {
  const { result } = useSummary();
  const lacksRight =
    result.state === 'failed' && result.failure === 'forbidden';
  return lacksRight ? <MySecrets /> : <>{children}</>;
}
