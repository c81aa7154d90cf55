import {
  DEFAULT_THRESHOLDS,
  type PushSecretObject,
  type WorkflowRunObject,
  type WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import type { Snapshot } from '../../observed/snapshot';
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
} from '../__fixtures__/objects';
import { heard, stray } from '../__fixtures__/fleet';
import { managed, resourceSecretName } from '../__fixtures__/managed';
import {
  neighbour,
  NEIGHBOURS,
  withNeighbours,
} from '../__fixtures__/neighbours';
import { KEYS, secretsOf, shop } from '../__fixtures__/shop';
import { eventKey, snapshotOf, type WorldFixture } from '../__fixtures__/world';
import { after } from '../__testUtils__/afterStep';
import { anyStep } from '../__testUtils__/anyStep';
import { damaged } from '../__testUtils__/damaged';
import type { QueryContext } from '../context/context';
import { fleetOf, type Fleet } from './fleet';
import { FleetJudge } from './fleetState';

const RUNS = Number(process.env.FC_RUNS ?? 30);

function judged(judge: FleetJudge, context: QueryContext): Fleet {
  const steps = judge.steps(context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All that answers are made from. */
const toldOf = ({
  rows,
  troubles,
  stores,
  planes,
  controlPlane,
  views,
}: Fleet) => ({
  rows,
  troubles,
  planes,
  controlPlane,
  views: [...views.keys()],
  stores: stores.map(({ plane, ...entry }) => ({ ...entry, plane: plane.id })),
});

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
const young = shop({
  bindings: ['development', 'staging'].map(name => ({
    ...binding(name, 'orders-api-1'),
    meta: meta(`orders-api-${name}`, {
      namespace: NAMESPACE,
      createdAt: NOW - 1_000,
    }),
  })),
  releases: [
    {
      ...release('orders-api-1', KEYS),
      meta: meta('orders-api-1', {
        namespace: NAMESPACE,
        createdAt: NOW - 1_000,
      }),
    },
  ],
  rendered: [],
});

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

const WORLDS: readonly WorldFixture[] = [
  withBuilds(BUSY, [run('run-1')]),
  withBuilds(young, [run('run-1', { completedAt: NOW })]),
  withBuilds(FAILING, []),
];

describe('what is judged part by part', () => {
  it('is what is judged at once, whatever changes and however time goes on', () => {
    fc.assert(
      fc.property(
        fc.array(damaged, { minLength: 1, maxLength: 3 }),
        fc.array(anyStep, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (worlds, steps, first) => {
          const pool = [...WORLDS, ...worlds].map(snapshotOf);
          const judge = new FleetJudge();
          let now = NOW;
          let snapshot: Snapshot = pool[first % pool.length];
          for (const step of [undefined, ...steps]) {
            if (step) {
              now += step.afterMs;
              snapshot = after(snapshot, pool, step, now);
            }
            const context = { snapshot, now, thresholds: DEFAULT_THRESHOLDS };
            expect(toldOf(judged(judge, context))).toEqual(
              toldOf(fleetOf(context)),
            );
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
