import type { ComponentRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { resourceDeployments } from '../../ownership/resourceDeployment';
import type { DeployedComponent } from '../matrix/componentContexts';
import type { QueryContext } from '../context/context';
import { resourceExpectation } from './resourceExpectation';

/** Finds out what is deployed of a managed resource, and where: it stands in answers as a component without keys. */
export function deployedResource(
  resource: ComponentRef,
  controlPlane: string,
  context: QueryContext,
  isShown: (environment: string) => boolean = () => true,
): DeployedComponent {
  const expectation = resourceExpectation(resource, controlPlane, context);
  return {
    component: resource,
    isResource: true,
    expectation,
    deployments:
      expectation.state === 'starting'
        ? []
        : resourceDeployments(context.snapshot, resource, context).filter(
            ({ environment }) => isShown(environment.name),
          ),
  };
}
