import {
  allResources,
  newClusterLog,
  startOpenChoreoApi,
  type Binding,
  type OpenChoreoApi,
  type Role,
} from '@internal/plane-simulator';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import type { AuthorizationConfig } from '../../config/secretsConfig';
import { FAILED } from '../../query/__fixtures__/objects';
import { neighbour, withNeighbours } from '../../query/__fixtures__/neighbours';
import { secretsOf, shop } from '../../query/__fixtures__/shop';
import { snapshotOf } from '../../query/__fixtures__/world';
import { entity, secretsPlugin } from './secretsPlugin';

const WHERE = { namespace: 'acme', project: 'shop' };
const VIEW = ['releasebinding:view', 'secretreference:view'];

/** Rights of one project, of one namespace, of a project but for an environment. */
const BINDINGS: readonly Binding[] = [
  { group: 'admin', actions: ['*'], scope: {} },
  {
    group: 'platform-engineer',
    actions: [...VIEW, 'resourcereleasebinding:view', 'clusterdataplane:*'],
    scope: {},
  },
  { group: 'developer', actions: VIEW, scope: WHERE },
  {
    group: 'developer-without-production',
    actions: VIEW,
    scope: WHERE,
    condition: {
      actions: ['releasebinding:view'],
      environmentNotIn: ['acme/production'],
    },
  },
];
/** Whoever asks owns all components of the catalog: what they may see of them is another question. */
const component = (name: string, annotations: Record<string, string> = {}) => ({
  ...entity('Component', name, {
    'openchoreo.io/component': name,
    ...annotations,
  }),
  relations: [{ type: 'ownedBy', targetRef: 'user:default/mock' }],
});

const ENTITIES = [
  component('orders-api'),
  component('cart'),
  component('invoices', { 'openchoreo.io/project': 'billing' }),
  component('radar', { 'openchoreo.io/namespace': 'globex' }),
  // Names another team's component, and is not the provider's.
  component('impostor', {
    'openchoreo.io/component': 'orders-api',
    'backstage.io/managed-by-origin-location': 'url:https://git.example/x',
  }),
  // The provider's, but its annotations were edited to name another team's.
  component('edited', {
    'openchoreo.io/component': 'invoices',
    'openchoreo.io/project': 'billing',
  }),
  entity('System', 'shop', { 'openchoreo.io/project-id': 'shop' }),
  ...['development', 'production'].map(name =>
    entity('Environment', name, { 'openchoreo.io/environment': name }),
  ),
  entity('Domain', 'acme'),
];
const snapshot = snapshotOf(
  withNeighbours(
    shop(
      {},
      {
        'production-data': {
          secrets: secretsOf('production', { ready: FAILED }),
        },
      },
    ),
    [neighbour('cart', 'u1', true)],
  ),
);

/** Below the plugin. */
export const BASE = '/api/openchoreo-secrets/v1/';
export const ORDERS = 'entities/component/acme/orders-api/secrets';

/** A portal whose rights are OpenChoreo's, over a shop. */
export interface OpenChoreoPortal {
  readonly api: OpenChoreoApi;
  readonly server: Awaited<ReturnType<typeof startTestBackend>>['server'];
  /** Asks as somebody with a token of OpenChoreo, or without one. */
  ask(path: string, token: string | undefined, user?: string): request.Test;
  as(role: Role, path: string): request.Test;
  /** Changes what is configured. */
  configure(change: Partial<AuthorizationConfig>): void;
  /** As it was at the start. */
  reset(): void;
  stop(): Promise<void>;
}

/** Starts it. */
export async function startOpenChoreoPortal(): Promise<OpenChoreoPortal> {
  const log = newClusterLog({
    clock: { now: Date.now, setTimeout: () => () => {} },
    resources: allResources,
  });
  const api = await startOpenChoreoApi({
    bindings: BINDINGS,
    source: { control: log, planes: [] },
  });
  let change: Partial<AuthorizationConfig> = {};
  const authorization = (): AuthorizationConfig => ({
    authority: {
      mode: 'openchoreo',
      baseUrl: api.url.replace('/api/v1', ''),
      platformAction: 'clusterdataplane:update',
      decides: true,
    },
    signIn: true,
    platformGroups: [],
    services: [],
    catalogServices: [],
    platformTeam: 'group:default/operators',
    ...change,
  });
  const backend = await startTestBackend({
    features: [
      secretsPlugin({ authorization, source: { snapshot: () => snapshot } }),
      catalogServiceMock.factory({ entities: ENTITIES }),
      mockServices.userInfo.factory(),
    ],
  });
  const ask = (
    path: string,
    token: string | undefined,
    user = 'user:default/mock',
  ) => {
    const asked = request(backend.server)
      .get(`${BASE}${path}`)
      .set('Authorization', mockCredentials.user.header(user));
    return token ? asked.set('x-openchoreo-token', token) : asked;
  };
  return {
    api,
    server: backend.server,
    ask,
    as: (role, path) => ask(path, api.tokenFor(role)),
    configure: next => {
      change = next;
    },
    reset: () => {
      change = {};
      api.outage = undefined;
      api.bindings = BINDINGS;
    },
    stop: async () => {
      await backend.stop();
      await api.close();
    },
  };
}
