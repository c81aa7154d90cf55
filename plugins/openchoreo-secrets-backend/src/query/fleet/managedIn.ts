import type { ManagedIn } from '../../access/access';
import type { QueryContext } from '../context/context';
import { resourcesIn } from './resourceRows';

/** Finds the managed resources of a project: its components may take keys from them. */
export function managedIn(context: QueryContext): ManagedIn {
  return ({ namespace, project }) =>
    resourcesIn(context)
      .filter(of => of.namespace === namespace && of.project === project)
      .map(component => ({ component, isResource: true }));
}
