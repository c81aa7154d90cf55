import { ComponentSpec, ProjectSpec } from '../../controlplane';
import { depotSync } from './depotSync';
import { registryPullSecret } from './extra';
import { fleetGateway } from './fleetGateway';

/** Undeployed in staging, never deployed to production, and at the edge in a plane that nobody connected. */
const dispatchApi: ComponentSpec = {
  name: 'dispatch-api',
  keys: { env: { DISPATCH_TOKEN: 'dispatch/token' } },
  deploys: {
    development: {},
    staging: { state: 'Undeploy' },
    edge: { store: { kind: 'ClusterSecretStore', name: 'edge-vault' } },
  },
};

/** In production it asks for a SecretReference that does not exist, at the edge for a store that the plane lacks. */
const tracker: ComponentSpec = {
  name: 'tracker',
  keys: { env: { MAPS_API_KEY: 'maps/api-key' } },
  deploys: {
    development: {},
    staging: {},
    production: { overrides: { MAPS_API_KEY: 'maps-production/api-key' } },
    edge: {},
  },
};

/** Not yet rendered after its SecretReference changed, and changed after its release. */
const routePlanner: ComponentSpec = {
  name: 'route-planner',
  keys: { env: { PLANNER_LICENSE: 'planner/license' } },
  current: {
    env: {
      PLANNER_LICENSE: 'planner/license',
      MAPS_API_KEY: 'maps/api-key',
    },
  },
  deploys: {
    development: {},
    staging: {},
    production: {
      renderedRemotes: { PLANNER_LICENSE: 'prod/logistics/planner-v1#license' },
      extras: [registryPullSecret('aws-prod')],
    },
  },
};

export const logistics: ProjectSpec = {
  name: 'logistics',
  pipeline: 'with-edge',
  components: [dispatchApi, tracker, routePlanner, depotSync, fleetGateway],
};
