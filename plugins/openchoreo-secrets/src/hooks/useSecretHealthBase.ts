import { createContext, useContext } from 'react';
import { useResolvedPath } from 'react-router-dom';
import { secretHealthRouteRef } from '../routes';
import { useOptionalRoute } from './useOptionalRoute';

/** Told by the page itself, which an app may have mounted without knowing that it did. */
export const PageBase = createContext<string | undefined>(undefined);

/** Where the page of secret health is mounted, if it is. */
export function useSecretHealthBase(): string | undefined {
  const told = useContext(PageBase);
  return useOptionalRoute(secretHealthRouteRef)?.() ?? told;
}

/** The same on the page itself. */
export function usePageBase(): string {
  const here = useResolvedPath('.').pathname;
  return useSecretHealthBase() ?? here;
}
