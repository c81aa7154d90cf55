import type { Cause } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type {
  ActiveDeployment,
  EnvironmentDeployment,
} from '../../ownership/deploymentOf';
import type { ListedSecret } from '../../ownership/listedSecrets';
import type { Outputs } from '../../ownership/resourceOutputs';
import type { QueryContext } from '../context/context';
import type { ObjectView } from '../objects/objectViews';
import type { PlaneView } from '../planes/planeViews';

/** One environment of a component with everything its cells are made from. */
export interface EnvironmentContext extends EnvironmentDeployment {
  readonly query: QueryContext;
  readonly namespace: string;
  readonly outputs?: Outputs;
  readonly plane?: PlaneView;
  /** The name of the control plane, for causes. */
  readonly controlPlane: string;
  readonly objectOf: (listed: ListedSecret) => ObjectView | undefined;
  /** Why the plane cannot be told, if so. */
  readonly placeCause?: Cause;
}

/** An environment in which the component is deployed. */
export interface ActiveEnvironment extends EnvironmentContext {
  readonly deployment: ActiveDeployment;
}

/** Whether the component is deployed there. */
export function isActive(
  environment: EnvironmentContext,
): environment is ActiveEnvironment {
  return environment.deployment.state === 'active';
}
