import { ComponentSpec, ProjectSpec } from '../../controlplane';
import { extra } from './extra';
import { reportsJob } from './reportsJob';

/** Two culprits in production, one of which holds six more keys back. */
const ordersApi: ComponentSpec = {
  name: 'orders-api',
  keys: {
    env: {
      STRIPE_WEBHOOK_SECRET: 'payments-stripe/webhook-secret',
      STRIPE_API_KEY: 'payments-stripe/api-key',
      DB_USERNAME: 'orders-db/username',
      DB_PASSWORD: 'orders-db/password',
      KAFKA_SASL_PASSWORD: 'kafka-client/sasl-password',
      OTEL_EXPORTER_TOKEN: 'telemetry/token',
      SMTP_PASSWORD: 'mail/password',
    },
    files: {
      '/etc/orders/jwt-signing.pem': 'jwt-signing/pem',
      '/etc/kafka/ca.crt': 'kafka-client/ca',
    },
  },
  deploys: {
    development: {
      overrides: { SMTP_PASSWORD: null },
      history: { lastOk: '4m' },
      fileHistories: {
        '/etc/orders/jwt-signing.pem': { lastOk: '32m' },
        '/etc/kafka/ca.crt': { lastOk: '11m' },
      },
    },
    staging: { history: { lastOk: '7m' } },
    production: {
      history: { created: '34m', failingSince: '34m' },
      fileHistories: {
        '/etc/orders/jwt-signing.pem': { lastOk: '20h', failingSince: '19h' },
        '/etc/kafka/ca.crt': { lastOk: '24m' },
      },
    },
  },
};

const storefront: ComponentSpec = {
  name: 'storefront',
  type: 'deployment/web-application',
  keys: {
    env: {
      SESSION_KEY: 'storefront/session-key',
      OTEL_EXPORTER_TOKEN: 'telemetry/token',
    },
    files: { '/etc/storefront/ca.crt': 'kafka-client/ca' },
  },
  deploys: { development: {}, staging: {}, production: {} },
};

/** Its store refuses the login in production. */
const paymentsWorker: ComponentSpec = {
  name: 'payments-worker',
  keys: {
    env: { HSM_PIN: 'payments-hsm/pin' },
    files: { '/etc/payments/hsm.crt': 'payments-hsm/cert' },
  },
  deploys: {
    development: {},
    staging: {},
    production: {
      store: { kind: 'ClusterSecretStore', name: 'payments-vault' },
      interval: '10m',
      history: { lastOk: '25m', failingSince: '15m' },
      extras: [
        extra('payments-worker-production-audit', {
          store: 'payments-vault',
          remote: 'prod/payments/hsm#pin',
          history: { created: '10m', failingSince: '10m' },
        }),
      ],
    },
  },
};

/** Each of its files meets another trouble of the provider in production. */
const catalogApi: ComponentSpec = {
  name: 'catalog-api',
  keys: {
    env: { CATALOG_DB_PASSWORD: 'catalog/db-password' },
    files: {
      '/etc/catalog/search.key': 'catalog/search',
      '/etc/catalog/cdn.pem': 'catalog/cdn',
      '/etc/catalog/partner.pem': 'catalog/partner',
      '/etc/catalog/images.pem': 'catalog/images',
    },
  },
  deploys: {
    development: {},
    staging: {},
    production: {
      history: { lastOk: '5h', failingSince: '4h' },
      fileHistories: {
        '/etc/catalog/search.key': { lastOk: '3h', failingSince: '2h' },
        '/etc/catalog/cdn.pem': { created: '50m', failingSince: '50m' },
        '/etc/catalog/partner.pem': { lastOk: '80m', failingSince: '20m' },
        '/etc/catalog/images.pem': { lastOk: '30h', failingSince: '29h' },
      },
    },
  },
};

/** Its store comes and goes while you watch. */
const notifications: ComponentSpec = {
  name: 'notifications',
  keys: {
    env: { VAPID_KEY: 'push/vapid-key', SMTP_PASSWORD: 'mail/password' },
  },
  deploys: {
    development: { interval: '15s' },
    staging: { interval: '15s' },
    production: {
      interval: '15s',
      store: { kind: 'ClusterSecretStore', name: 'mail-vault' },
    },
  },
};

const staticSite: ComponentSpec = {
  name: 'static-site',
  type: 'deployment/web-application',
  deploys: { development: {}, staging: {}, production: {} },
};

export const shop: ProjectSpec = {
  name: 'shop',
  pipeline: 'default',
  components: [
    ordersApi,
    storefront,
    paymentsWorker,
    catalogApi,
    notifications,
    staticSite,
    reportsJob,
  ],
  resources: [
    {
      name: 'orders-db',
      type: 'postgres',
      deploys: {
        development: {
          created: '3h',
          failingSince: '3h',
          behaviour: { generatorFails: true },
        },
        staging: { lastOk: '6d' },
        production: { lastOk: '6d' },
      },
    },
  ],
};
