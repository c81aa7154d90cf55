import { useRouteRef } from '@backstage/core-plugin-api';
import { secretHealthRouteRef } from '../routes';

/** Where the page of secret health is mounted. Undefined in an app without it, for which `useRouteRef` throws. */
export function useSecretHealthBase(): string | undefined {
  try {
    return useRouteRef(secretHealthRouteRef)();
  } catch {
    return undefined;
  }
}
