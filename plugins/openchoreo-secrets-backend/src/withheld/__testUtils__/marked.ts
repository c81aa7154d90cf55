import fc from 'fast-check';
import { heard } from '../../query/__fixtures__/fleet';
import {
  environment,
  envSecretName,
  FAILED,
  store,
} from '../../query/__fixtures__/objects';
import { secretsOf, shop } from '../../query/__fixtures__/shop';
import {
  DARK,
  eventKey,
  PENDING,
  type ClusterFixture,
  type WorldFixture,
} from '../../query/__fixtures__/world';

/** Stands in every name and word that is the platform's. */
export const MARK = 'zzplatform';

/** Whom to ask. */
export const TEAM = 'group:default/operators';
const STORE = `${MARK}-vault`;

export const ENVIRONMENTS = ['development', 'staging', 'production'] as const;

const MESSAGES = [
  `could not get ClusterSecretStore "${STORE}", not found`,
  `ClusterSecretStore "${STORE}" is not ready`,
  `using cluster store "${STORE}" is not allowed from namespace "dp-acme"`,
  `403 permission denied at https://${MARK}.example/v1/shop/db`,
  `error processing spec.data[0] (key: shop/stripe), err: 401 from ${MARK}`,
  `dial tcp: lookup ${MARK}.internal: no such host`,
  `something new from ${MARK}`,
];

function clusterOf(name: string, fault: string, message: string) {
  const failing = {
    secrets: secretsOf(name, {
      storeRef: { kind: 'ClusterSecretStore', name: STORE },
      ready: { ...FAILED, message: `${FAILED.message}: ${MARK}` },
    }),
    events: { [eventKey(name, envSecretName(name))]: heard(message) },
  };
  const faults: Readonly<Record<string, ClusterFixture>> = {
    none: { secrets: secretsOf(name) },
    failing,
    dark: { ...failing, observation: DARK },
    starting: { ...failing, observation: PENDING },
    storeFails: {
      ...failing,
      stores: [store(STORE, { ready: { ...FAILED, message } })],
    },
    storeAbsent: { ...failing, stores: [] },
    notConfigured: { access: { state: 'notConfigured' } },
  };
  return { secretStore: STORE, stores: [store(STORE)], ...faults[fault] };
}

interface Fault {
  readonly fault: string;
  readonly message: string;
}

const faults = fc.record({
  fault: fc.constantFrom(
    'none',
    'failing',
    'dark',
    'starting',
    'storeFails',
    'storeAbsent',
    'notConfigured',
  ),
  message: fc.constantFrom(...MESSAGES),
});

const planeOf = (name: string) => `${MARK}-${name}`;

/** Three environments, each with a fault. */
export function worldOf(each: readonly Fault[]): WorldFixture {
  const world = shop({
    environments: ENVIRONMENTS.map(name =>
      environment(name, planeOf(name), name === 'production'),
    ),
  });
  return {
    ...world,
    clusters: Object.fromEntries(
      ENVIRONMENTS.map((name, index) => [
        planeOf(name),
        clusterOf(name, each[index].fault, each[index].message),
      ]),
    ),
  };
}

/** Worlds in which anything of the platform is called so. */
export const worlds = fc
  .tuple(faults, faults, faults)
  .map(each => ({ world: worldOf(each) }));

/** With a field that nobody knows in everything that has fields. */
export function withUnknown<T>(value: T): T;
export function withUnknown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknown);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([key, each]) => [
    key,
    withUnknown(each),
  ]);
  return { ...Object.fromEntries(known), [`${MARK}New`]: `${MARK} says` };
}
