import { ReferenceSpec } from '../../controlplane';

/** The SecretReferences of acme: local keys, and where they come from. */
export const references: readonly ReferenceSpec[] = [
  {
    name: 'payments-stripe',
    data: {
      'webhook-secret': 'prod/shop/stripe#webhook_secret',
      'api-key': 'prod/shop/stripe#api_key',
    },
  },
  { name: 'jwt-signing', data: { pem: 'prod/shop/jwt-signing#pem' } },
  {
    name: 'orders-db',
    data: {
      username: 'prod/shop/orders-db#username',
      password: 'prod/shop/orders-db#password',
    },
  },
  {
    name: 'kafka-client',
    data: {
      'sasl-password': 'prod/shop/kafka#sasl_password',
      ca: 'prod/shop/kafka#ca',
    },
  },
  { name: 'telemetry', data: { token: 'prod/platform/otel#token' } },
  { name: 'mail', data: { password: 'prod/shop/smtp#password' } },
  { name: 'storefront', data: { 'session-key': 'prod/shop/session#key' } },
  {
    name: 'payments-hsm',
    data: { pin: 'prod/payments/hsm#pin', cert: 'prod/payments/hsm#cert' },
  },
  {
    name: 'catalog',
    data: {
      'db-password': 'prod/shop/catalog-db#password',
      search: 'prod/shop/search#key',
      cdn: 'prod/shop/cdn#pem',
      partner: 'prod/shop/partner#pem',
      images: 'prod/shop/images#pem',
    },
  },
  { name: 'push', data: { 'vapid-key': 'prod/shop/push#vapid' } },
  { name: 'dispatch', data: { token: 'prod/logistics/dispatch#token' } },
  { name: 'maps', data: { 'api-key': 'prod/logistics/maps#api_key' } },
  // Moved to a new remote key; what was rendered before still asks the old one.
  { name: 'planner', data: { license: 'prod/logistics/planner-v2#license' } },
  { name: 'depot', data: { password: 'prod/logistics/depot#password' } },
  { name: 'gateway', data: { cert: 'prod/logistics/gateway#cert' } },
  // Nobody uses it any more.
  { name: 'crm', data: { token: 'prod/shop/crm#token' } },
  // Made with the Secret API: one that was pushed, and one that never was.
  pushed('npm-token'),
  pushed('limited'),
];

function pushed(name: string): ReferenceSpec {
  return {
    name,
    data: { token: `secret/acme/generic/${name}#token` },
    pushedFrom: 'ClusterDataPlane/dev-data',
  };
}

/** Everything that the references ask for, as a provider that has it all. */
export const everything: Readonly<Record<string, readonly string[]>> =
  holdingsOf([
    ...references.flatMap(reference => Object.values(reference.data)),
    'prod/logistics/planner-v1#license',
    'platform/registry#dockerconfigjson',
    'platform/tls#ca',
    'platform/tools#token',
  ]);

function holdingsOf(
  remotes: readonly string[],
): Record<string, readonly string[]> {
  const holds: Record<string, readonly string[]> = {};
  for (const remote of remotes) {
    const [key, property] = remote.split('#');
    holds[key] = [...(holds[key] ?? []), property];
  }
  return holds;
}

/** A provider that has everything but some remote keys or properties. */
export function everythingBut(
  ...missing: readonly string[]
): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(everything)
      .filter(([key]) => !missing.includes(key))
      .map(([key, properties]) => [
        key,
        properties.filter(name => !missing.includes(`${key}#${name}`)),
      ]),
  );
}
