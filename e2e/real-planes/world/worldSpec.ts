import type {
  ComponentSpec,
  ControlPlaneSpec,
} from '../../../packages/plane-simulator/src';
import type { Situation } from '../situations/situation';

/** The control-plane namespace of everything here. */
export const NAMESPACE = 'acme';

/** Where the shop lives, in the order of promotion. */
const SHOP: Readonly<Record<string, string>> = {
  development: 'ClusterDataPlane/data-1',
  production: 'ClusterDataPlane/data-2',
};

function component(situation: Situation, environment: string): ComponentSpec {
  const { id, taken } = situation;
  const extras = [{ name: id, spec: {}, taken }];
  return { name: id, deploys: { [environment]: { extras } } };
}

const orders: ComponentSpec = {
  name: 'orders',
  keys: {
    env: { DB_PASSWORD: 'db/password', STRIPE_API_KEY: 'stripe/api-key' },
  },
  deploys: { development: {}, production: {} },
};

const worker: ComponentSpec = {
  name: 'worker',
  keys: { env: { QUEUE_PASSWORD: 'db/password' } },
  deploys: { development: {}, production: {} },
};

/** A shop in two clusters, and a component for each situation. */
export function worldSpec(
  situations: readonly Situation[],
  operatorSituations: readonly Situation[],
): ControlPlaneSpec {
  return {
    namespace: NAMESPACE,
    interval: '2s',
    planes: Object.values(SHOP).map(plane => ({ plane, store: 'default' })),
    environments: Object.entries(SHOP).map(([name, plane]) => ({
      name,
      plane,
      production: name === 'production',
    })),
    pipelines: {
      default: Object.keys(SHOP),
      first: ['development'],
      second: ['production'],
    },
    references: [
      { name: 'db', data: { password: 'shop-db' } },
      { name: 'stripe', data: { 'api-key': 'shop-stripe' } },
    ],
    projects: [
      { name: 'shop', pipeline: 'default', components: [orders, worker] },
      {
        name: 'situations',
        pipeline: 'first',
        components: situations.map(item => component(item, 'development')),
      },
      {
        name: 'operator',
        pipeline: 'second',
        components: operatorSituations.map(item =>
          component(item, 'production'),
        ),
      },
    ],
  };
}
