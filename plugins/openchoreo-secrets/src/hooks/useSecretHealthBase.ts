import { useResolvedPath } from 'react-router-dom';
import { secretHealthRouteRef } from '../routes';
import { useOptionalRoute } from './useOptionalRoute';

/** Where the page of secret health is mounted, if it is. */
export function useSecretHealthBase(): string | undefined {
  return useOptionalRoute(secretHealthRouteRef)?.();
}

/** The same on the page itself, which an app may have mounted without knowing that it did. */
export function usePageBase(): string {
  const here = useResolvedPath('.').pathname;
  return useSecretHealthBase() ?? here;
}
