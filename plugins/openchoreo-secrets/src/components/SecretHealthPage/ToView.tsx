import { Navigate, useLocation } from 'react-router-dom';
import { usePageBase } from '../../hooks/useSecretHealthBase';
import type { View } from './ViewTabs';

/** Leads to another view; what the address asks for stays. */
export function ToView({ view }: { readonly view: View }) {
  const { search } = useLocation();
  return <Navigate to={`${usePageBase()}/${view}${search}`} replace />;
}
