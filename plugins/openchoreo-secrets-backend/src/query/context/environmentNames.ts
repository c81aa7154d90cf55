import type { EnvironmentsOf } from '../../access/access';
import { environmentsOf } from '../../ownership/environmentsOf';
import { environmentsOfResource } from '../../ownership/resourceDeployment';
import type { QueryContext } from './context';

/** Finds the environments of subjects by name, in the order of promotion. */
export function environmentNames(
  context: Pick<QueryContext, 'snapshot' | 'now' | 'freshForMs'>,
): EnvironmentsOf {
  const { controlPlane } = context.snapshot;
  return ({ component, isResource }) => {
    const found = isResource ? environmentsOfResource : environmentsOf;
    return found(controlPlane, component, context).map(({ name }) => name);
  };
}
