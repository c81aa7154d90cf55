import type {
  PushSecretObject,
  WorkflowRunObject,
  WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  binding,
  COMPONENT,
  envSecretName,
  externalSecret,
  FAILED,
  meta,
  MINUTE,
  NAMESPACE,
  NOW,
  planeNamespace,
  PROJECT,
  release,
  store,
  workload,
} from './objects';
import { heard, stray } from './fleet';
import { managed, resourceSecretName } from './managed';
import { neighbour, NEIGHBOURS, withNeighbours } from './neighbours';
import { KEYS, secretsOf, shop } from './shop';
import { eventKey, type WorldFixture } from './world';

const oneShot = (name: string, changed = {}) =>
  externalSecret('development', name, [], {
    refreshInterval: '0',
    storeRef: undefined,
    dataFrom: [
      { via: 'generator', generatorRef: { kind: 'Password', name: 'pw' } },
    ],
    ...changed,
  });

const dependency: WorkloadKey = {
  from: 'env',
  key: 'DB_URL',
  output: { resource: 'orders-db', name: 'url' },
};

const push: PushSecretObject = {
  kind: 'PushSecret',
  meta: meta('pushed', { namespace: 'openchoreo-kv-acme' }),
  storeRefs: [{ kind: 'ClusterSecretStore', name: 'default' }],
  sourceSecret: 'pushed',
  data: [{ remoteKey: 'secret/acme/generic/pushed' }],
  synced: {},
  ready: FAILED,
};

/** Strays, pushes, neighbours, a managed resource with what depends on it, Events, and stores that fail. */
const BUSY = withNeighbours(
  managed(
    'orders-db',
    shop(
      {
        workloads: [workload([...KEYS, dependency])],
        releases: [release('orders-api-1', [...KEYS, dependency])],
      },
      {
        'development-data': {
          secrets: [
            ...secretsOf('development', { ready: FAILED }),
            stray('tools', 'token'),
            stray('external-secrets', 'own', { ready: FAILED }),
          ],
          stores: [
            store('default', { ready: FAILED }),
            store('spare', {
              kind: 'SecretStore',
              meta: meta('spare', { namespace: 'tools' }),
            }),
          ],
          pushes: [push],
          events: {
            [eventKey('development', envSecretName('development'))]: heard(
              'could not get secret data from provider',
            ),
          },
          secretPresence: {
            [`tools/token`]: { state: 'absent', asOf: NOW - 1_000 },
          },
        },
        'staging-data': {
          secrets: [
            ...secretsOf('staging', { refreshAt: NOW - 70 * 60_000 }),
            stray('tools', 'token', { refreshInterval: 'never' }),
          ],
        },
      },
    ),
    [oneShot(resourceSecretName('orders-db', 'development'))],
  ),
  NEIGHBOURS.map((name, index) => neighbour(name, `n${index}`, index === 1)),
);

const BUILDS = 'workflows-acme';

/** A run that goes on, or was just started and waits for its secret. */
const run = (
  name: string,
  changed: Partial<WorkflowRunObject> = {},
): WorkflowRunObject => ({
  kind: 'WorkflowRun',
  meta: meta(name, { namespace: NAMESPACE, createdAt: NOW - MINUTE }),
  project: PROJECT,
  component: COMPONENT,
  startedAt: NOW - MINUTE,
  resources: [
    { kind: 'ExternalSecret', namespace: BUILDS, name: 'run-1-git-secret' },
  ],
  ...changed,
});

/** Bindings that were just made, and of which nothing is rendered yet. */
export function justMade(...environments: readonly string[]) {
  const made = { namespace: NAMESPACE, createdAt: NOW - 1_000 };
  return shop({
    bindings: environments.map(name => ({
      ...binding(name, 'orders-api-1'),
      meta: meta(`orders-api-${name}`, made),
    })),
    releases: [
      { ...release('orders-api-1', KEYS), meta: meta('orders-api-1', made) },
    ],
    rendered: [],
  });
}

const told = (message: string) =>
  Object.fromEntries(
    ['development', 'staging'].map(name => [
      eventKey(name, envSecretName(name)),
      heard(message),
    ]),
  );

const FAILING = shop(
  {},
  Object.fromEntries(
    ['development', 'staging', 'production'].map(name => [
      `${name}-data`,
      {
        secrets: secretsOf(name, { ready: FAILED, refreshAt: undefined }),
        events: told('permission denied'),
        secretPresence: {
          [`${planeNamespace(name)}/${envSecretName(name)}`]: {
            state: 'present' as const,
            asOf: NOW - 1_000,
          },
        },
      },
    ]),
  ),
);

/** With a plane for builds, whose secrets runs list. */
const withBuilds = (
  world: WorldFixture,
  runs: readonly WorkflowRunObject[],
) => ({
  ...world,
  runs,
  clusters: {
    ...world.clusters,
    builds: {
      ref: { kind: 'WorkflowPlane', namespace: NAMESPACE, name: 'builds' },
      secrets: [
        stray(BUILDS, 'run-1-git-secret', { ready: FAILED }),
        stray(BUILDS, 'other'),
      ],
    } as const,
  },
});

/** Worlds in which everything happens that a fleet is judged by. */
export const WORLDS: readonly WorldFixture[] = [
  withBuilds(BUSY, [run('run-1')]),
  withBuilds(justMade('development', 'staging'), [
    run('run-1', { completedAt: NOW }),
  ]),
  withBuilds(FAILING, []),
];
