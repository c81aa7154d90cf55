import type {
  ExternalSecretObject,
  WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  binding,
  env,
  environment,
  envSecretName,
  externalSecret,
  file,
  pipeline,
  reference,
  release,
  rendered,
  workload,
} from './objects';
import type { ClusterFixture, WorldFixture } from './world';

/** The keys of the shop's orders-api. */
export const KEYS: readonly WorkloadKey[] = [
  env('STRIPE_API_KEY=payments-stripe/api-key'),
  env('STRIPE_WEBHOOK_SECRET=payments-stripe/webhook-secret'),
  env('DB_PASSWORD=orders-db/password'),
  file('/etc/orders/jwt-signing.pem=jwt-signing/key'),
];

const ENV_ENTRIES = [
  'STRIPE_API_KEY=shop/stripe#api_key',
  'STRIPE_WEBHOOK_SECRET=shop/stripe#webhook_secret',
  'DB_PASSWORD=shop/db#password',
];

/** The name of the ExternalSecret of the only file. */
export const fileSecretName = (name: string) =>
  `orders-api-${name}-secret-jwt-signing-pem-5e6f7a8b`;

/** The two ExternalSecrets of an environment; `env` changes that of the variables. */
export function secretsOf(
  name: string,
  changed: Partial<ExternalSecretObject> = {},
): readonly ExternalSecretObject[] {
  return [
    externalSecret(name, envSecretName(name), ENV_ENTRIES, changed),
    externalSecret(name, fileSecretName(name), [
      'jwt-signing.pem=shop/jwt#key',
    ]),
  ];
}

const ENVIRONMENTS = ['development', 'staging', 'production'] as const;

/** All is well in three environments, each on a plane of its own. */
export function shop(
  changes: WorldFixture = {},
  clusters: Readonly<Record<string, ClusterFixture>> = {},
): WorldFixture {
  return {
    pipeline: pipeline(['development', 'staging'], ['staging', 'production']),
    environments: ENVIRONMENTS.map(name =>
      environment(name, `${name}-data`, name === 'production'),
    ),
    bindings: ENVIRONMENTS.map(name => binding(name, 'orders-api-1')),
    releases: [release('orders-api-1', KEYS)],
    rendered: ENVIRONMENTS.map(name =>
      rendered(name, [envSecretName(name), fileSecretName(name)]),
    ),
    workloads: [workload(KEYS)],
    references: [
      reference(
        'payments-stripe',
        'api-key=shop/stripe#api_key',
        'webhook-secret=shop/stripe#webhook_secret',
      ),
      reference('orders-db', 'password=shop/db#password'),
      reference('jwt-signing', 'key=shop/jwt#key'),
    ],
    ...changes,
    clusters: Object.fromEntries(
      ENVIRONMENTS.map(name => [
        `${name}-data`,
        { secrets: secretsOf(name), ...clusters[`${name}-data`] },
      ]),
    ),
  };
}
