import type {
  IncidentDto,
  SecretRowDto,
  StoreRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { checklistAnswer } from './checklist';
import { planes } from './planes';
import {
  ago,
  cause,
  delivery,
  health,
  NO_COUNTS,
  store,
  unknownCell,
} from './build';

const US = 'DataPlane/acme/us-data';
const EU = 'DataPlane/acme/eu-data';

export function component(name: string, project = 'billing') {
  return { namespace: 'acme', project, name };
}

const affected = (name: string, change: Partial<IncidentDto['affected'][0]>) =>
  ({
    owner: 'component',
    component: component(name),
    environment: 'production-us',
    production: true,
    secrets: 4,
    verdict: 'neverSynced',
    severity: 'critical',
    delivery: 'none',
    effect: 'blocks',
    since: ago(11),
    ...change,
  }) as const satisfies IncidentDto['affected'][0];

const OLD = {
  verdict: 'servingOldValue',
  severity: 'warning',
  delivery: 'old',
  effect: 'none',
} as const;

export function incident(
  id: string,
  change: Partial<IncidentDto> = {},
): IncidentDto {
  return {
    id,
    level: 'store',
    severity: 'critical',
    cause: cause('authenticationRefused'),
    planeId: US,
    storeId: `${US}|default`,
    since: ago(18),
    production: true,
    counts: {
      secrets: 37,
      components: 12,
      environments: 2,
      blocking: 4,
      oldValue: 33,
      heldBack: 0,
    },
    affected: [
      affected('invoice-worker', {}),
      ...['ledger', 'payouts', 'tax', 'refunds', 'dunning', 'rates'].map(name =>
        affected(name, OLD),
      ),
    ],
    events: [
      {
        kind: 'cause',
        reason: 'InvalidProviderConfig',
        message: 'unable to create client: login, code 403',
        type: 'Warning',
        lastAt: ago(1),
        count: 17,
      },
    ],
    ...change,
  };
}

const COUNT_ONE = {
  secrets: 1,
  components: 1,
  environments: 1,
  blocking: 0,
  oldValue: 0,
  heldBack: 0,
};

export const incidents = [
  incident('store'),
  incident('dark', {
    level: 'plane',
    severity: 'unknown',
    cause: cause('planeUnreachable'),
    planeId: EU,
    storeId: undefined,
    since: ago(6),
    production: false,
    counts: { ...COUNT_ONE, secrets: 58, components: 14 },
    affected: [],
    events: [],
  }),
  incident('key', {
    level: 'remoteKey',
    severity: 'warning',
    cause: cause('permissionDenied', { remoteKey: 'prod/jwt' }, 'developer'),
    counts: { ...COUNT_ONE, oldValue: 1 },
    affected: [
      affected('orders-api', {
        component: component('orders-api', 'shop'),
        environment: 'production',
        ...OLD,
      }),
    ],
    events: [],
  }),
];

export function storeRow(
  name: string,
  planeId: string,
  change: Partial<StoreRowDto> = {},
): StoreRowDto {
  return {
    ...store(name, planeId),
    planeDefault: name === 'default',
    consumers: [],
    components: 0,
    secrets: 0,
    failing: 0,
    warnings: [],
    ...change,
  };
}

const stores = [
  storeRow('default', US, {
    provider: 'Vault',
    capabilities: 'ReadWrite',
    health: health({
      verdict: 'storeNotReady',
      severity: 'warning',
      cause: cause('authenticationRefused'),
      since: ago(18),
    }),
    consumers: [
      {
        environment: 'production-us',
        namespace: 'acme',
        production: true,
        components: ['invoice-worker', 'ledger', 'payouts', 'tax', 'rates']
          .concat(['dunning', 'refunds', 'fraud'])
          .map(name => component(name)),
        secrets: 31,
      },
      {
        environment: 'staging-us',
        namespace: 'acme',
        production: false,
        components: [component('ledger')],
        secrets: 6,
      },
    ],
    components: 12,
    secrets: 37,
    failing: 37,
    warnings: ['failing'],
  }),
  storeRow('archive', US, { planeDefault: false, warnings: ['unused'] }),
  storeRow('default', EU, {
    lookup: 'unknown',
    health: health({ verdict: 'unknown', severity: 'unknown' }),
    lastKnown: { verdict: 'ready', severity: 'ok', at: ago(6) },
    components: 14,
    secrets: 58,
  }),
  storeRow('default', 'WorkflowPlane/acme/build', {
    lookup: 'absent',
    provider: undefined,
    health: health({ verdict: 'storeMissing', severity: 'warning' }),
    warnings: ['referencedButAbsent'],
  }),
];

export function secretRow(
  key: string,
  change: Partial<SecretRowDto> = {},
): SecretRowDto {
  return {
    id: `acme/orders-api/production/${key}`,
    owner: 'component',
    key,
    from: 'env',
    component: component('orders-api', 'shop'),
    environment: 'production',
    production: true,
    reference: 'orders-db',
    planeId: US,
    storeId: `${US}|default`,
    store: 'default',
    health: health(),
    delivery: delivery(),
    blocksPodStart: false,
    ...change,
  };
}

const rows = [
  secretRow('STRIPE_WEBHOOK_SECRET', {
    reference: 'payments-stripe',
    health: health({
      verdict: 'neverSynced',
      severity: 'critical',
      cause: cause('propertyAbsent'),
      refreshedAt: undefined,
    }),
    delivery: delivery({ state: 'none', since: ago(34), effect: 'blocks' }),
    blocksPodStart: true,
  }),
  secretRow('STRIPE_API_KEY', {
    health: health({ verdict: 'heldBack', severity: 'critical' }),
    delivery: delivery({ state: 'none', since: ago(34), effect: 'blocks' }),
    blocksPodStart: true,
    heldBackBy: 'STRIPE_WEBHOOK_SECRET',
  }),
  secretRow('/etc/kafka/ca.crt', { from: 'file', reference: 'kafka-client' }),
  secretRow('SMTP_PASSWORD', {
    ...unknownCell('staging'),
    reference: 'mail',
    planeId: EU,
    production: false,
  }),
  secretRow('backstage-backend-secret', {
    owner: 'platform',
    from: 'object',
    component: undefined,
    environment: undefined,
    production: false,
    reference: undefined,
    planeId: 'ControlPlane/control',
    object: { namespace: 'openchoreo', name: 'backstage-backend-secret' },
  }),
];

const counts = {
  ...NO_COUNTS,
  critical: 40,
  heldBack: 6,
  unknown: 58,
  atRisk: 2,
  ok: 105,
};

/** A fleet with one of everything. */
export function fleet() {
  const known = [storeRow('default', US), storeRow('default', EU)];
  return {
    planes: { planes },
    incidents: {
      incidents,
      planes,
      stores: Object.fromEntries(known.map(one => [one.id, one])),
    },
    stores: {
      planes,
      stores,
      page: {
        offset: 0,
        limit: 50,
        matching: 4,
        counts: { all: 4, failing: 2, missing: 1, unknown: 1, warned: 2 },
        facets: {
          provider: ['AWS', 'Vault'],
          plane: stores.map(({ planeId }) => planeId),
          environment: ['production-us', 'staging-us'],
        },
      },
    },
    secrets: {
      rows,
      offset: 0,
      limit: 50,
      matching: 211,
      total: 275,
      counts,
      facets: {
        severity: Object.entries(counts).map(([value, count]) => ({
          value,
          count,
        })),
        namespace: [{ value: 'acme', count: 211 }],
        plane: planes.map(({ id }) => ({ value: id, count: 20 })),
        environment: [
          { value: 'production', count: 100 },
          { value: 'staging', count: 90 },
        ],
        project: [
          { value: 'shop', count: 120 },
          { value: 'billing', count: 80 },
        ],
        store: [{ value: 'default', count: 200 }],
        verdict: [
          { value: 'neverSynced', count: 40 },
          { value: 'synced', count: 105 },
        ],
        cause: [
          { value: 'propertyAbsent', count: 6 },
          { value: 'planeUnreachable', count: 58 },
        ],
        owner: [
          { value: 'component', count: 200 },
          { value: 'platform', count: 11 },
        ],
      },
      planes,
    },
    checklist: checklistAnswer(),
    summary: {
      incidents: { critical: 2, warning: 5, unknown: 2 },
      secrets: counts,
      planes: { total: planes.length, unknown: 1 },
      stores: { total: 4, failing: 1 },
      checklist: { required: 25, needAction: 3, critical: 0, cannotTell: 5 },
      worst: 'critical' as const,
      observed: planes,
    },
  };
}
