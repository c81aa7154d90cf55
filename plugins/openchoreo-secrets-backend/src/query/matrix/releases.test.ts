import type { Condition } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ask, only } from '../__fixtures__/ask';
import {
  binding,
  environment,
  envSecretName,
  externalSecret,
  MINUTE,
  NOW,
  planeNamespace,
  rendered,
} from '../__fixtures__/objects';
import { fileSecretName, secretsOf, shop } from '../__fixtures__/shop';
import {
  snapshotOf,
  type ClusterFixture,
  type WorldFixture,
} from '../__fixtures__/world';

const failed = (type: string, reason: string, message: string): Condition => ({
  type,
  status: 'False',
  reason,
  message,
  lastTransitionAt: NOW - 60 * MINUTE,
});

const unsynced = (reason: string, message: string) =>
  failed('ReleaseSynced', reason, message);

const REFUSED = failed(
  'ResourcesApplied',
  'ApplyFailed',
  'Failed to apply resources to target plane: failed to apply resource externalsecret-new: failed to create typed patch object (dp/new; external-secrets.io/v1, Kind=ExternalSecret): .spec.syncWindows: field not declared in schema',
);

/** Development alone. */
const development = (
  changes: WorldFixture,
  cluster: ClusterFixture = {},
): WorldFixture =>
  shop(
    { bindings: [binding('development', 'orders-api-1')], ...changes },
    { 'development-data': cluster },
  );

const answerTo = (changes: WorldFixture, cluster: ClusterFixture = {}) =>
  only(ask(snapshotOf(development(changes, cluster))));

const inDevelopment = (answer: ReturnType<typeof only>) =>
  Object.fromEntries(
    answer.rows.map(({ id, cells: [{ health, delivery }] }) => [
      id,
      `${health.verdict} ${delivery.state} ${health.severity}`,
    ]),
  );

const NEW = 'orders-api-development-env-secrets-9a9a9a9a';

/** What a release that changed lists: the variables by another name. */
const changed = (more: Parameters<typeof rendered>[2]) => {
  const release = rendered(
    'development',
    [NEW, fileSecretName('development')],
    more,
  );
  return {
    ...release,
    meta: { ...release.meta, generation: 2, ...more?.meta },
  };
};

const inPlace = [
  envSecretName('development'),
  fileSecretName('development'),
].map(name => ({
  id: `externalsecret-${name}`,
  namespace: planeNamespace('development'),
  name,
}));

describe('a release of which OpenChoreo says why it is not rendered', () => {
  it.each([
    ['DataPlaneNotFound', 'dataPlaneAbsent'],
    ['DataPlaneNotConfigured', 'dataPlaneNotSet'],
    ['EnvironmentNotFound', 'environmentAbsent'],
    ['ComponentNotFound', 'componentAbsent'],
    ['ProjectNotFound', 'projectAbsent'],
    ['InvalidReleaseConfiguration', 'releaseInvalid'],
    ['ReleaseOwnershipConflict', 'releaseConflict'],
    ['ReleaseUpdateFailed', 'releaseNotUpdated'],
    ['OfTomorrow', 'notRolledOut'],
  ])('%s is one finding with all keys: %s', (reason, cause) => {
    const answer = answerTo({
      bindings: [
        binding('development', 'orders-api-1', {
          conditions: [unsynced(reason, `in words: ${reason}`)],
        }),
      ],
      rendered: [],
    });
    expect(answer.report.findings).toEqual([
      expect.objectContaining({
        severity: 'critical',
        rows: expect.arrayContaining(['DB_PASSWORD', 'STRIPE_API_KEY']),
        cause: expect.objectContaining({
          class: cause,
          text: `in words: ${reason}`,
        }),
      }),
    ]);
  });

  it.each([
    ['EnvironmentNotFound', [], ['environmentAbsent']],
    ['DataPlaneNotFound', ['nowhere'], ['dataPlaneAbsent']],
    ['DataPlaneNotConfigured', ['nowhere'], ['dataPlaneNotSet']],
    // It is told of something else than what is not there.
    ['ReleaseUpdateFailed', ['nowhere'], ['objectAbsent', 'releaseNotUpdated']],
    ['EnvironmentNotFound', ['nowhere'], ['objectAbsent', 'environmentAbsent']],
  ])(
    '%s is told once where the place is not there: %j',
    (reason, planes, expected) => {
      const answer = answerTo({
        environments: planes.map(name => environment('development', name)),
        bindings: [
          binding('development', 'orders-api-1', {
            conditions: [unsynced(reason, `in words: ${reason}`)],
          }),
        ],
        rendered: [],
      });
      const [{ causes }] = answer.environments;
      expect(causes.map(each => each.class)).toEqual(expected);
    },
  );

  it('leaves an older one running, with its secrets as they are', () => {
    const answer = answerTo({
      bindings: [
        binding('development', 'orders-api-2', {
          lastApplied: 'orders-api-1',
          conditions: [unsynced('ReleaseUpdateFailed', 'too large')],
        }),
      ],
      releases: shop().releases?.map(each => ({
        ...each,
        meta: { ...each.meta, name: 'orders-api-2' },
      })),
    });
    expect(new Set(Object.values(inDevelopment(answer)))).toEqual(
      new Set(['synced current ok']),
    );
    expect(answer.report.places[0].worst).toBe('warning');
    expect(answer.environments[0]).toMatchObject({
      causes: [
        {
          class: 'releaseNotUpdated',
          params: {
            olderRuns: 'true',
            runs: 'orders-api-1',
            release: 'orders-api-2',
          },
        },
      ],
    });
    expect(answer.report.findings).toMatchObject([
      { severity: 'warning', rows: [], cause: { class: 'releaseNotUpdated' } },
    ]);
  });

  it('is told also where another key fails for a reason of its own', () => {
    const answer = answerTo(
      {
        bindings: [
          binding('development', 'orders-api-1', {
            conditions: [unsynced('ReleaseUpdateFailed', 'too large')],
          }),
        ],
      },
      { secrets: secretsOf('development').slice(0, 1) },
    );
    expect(
      answer.report.findings.map(({ cause }) => cause.class).sort(),
    ).toEqual(['objectAbsent', 'releaseNotUpdated']);
  });
});

describe('a release that does not exist', () => {
  const nowhere = binding('development', 'no-such-release', {
    conditions: [
      unsynced(
        'ComponentReleaseNotFound',
        'ComponentRelease "no-such-release" not found',
      ),
    ],
  });

  it('has the keys of the workload, under one finding', () => {
    const answer = answerTo({ bindings: [nowhere], rendered: [] });
    expect(Object.keys(inDevelopment(answer))).toHaveLength(4);
    expect(answer.report.findings).toEqual([
      expect.objectContaining({
        rows: expect.arrayContaining(['DB_PASSWORD']),
        cause: expect.objectContaining({
          class: 'releaseAbsent',
          params: expect.objectContaining({ release: 'no-such-release' }),
        }),
      }),
    ]);
    expect(answer.report.findings[0].rows).toHaveLength(4);
  });

  it('is told before OpenChoreo has looked', () => {
    const bindings = [{ ...nowhere, conditions: [] }];
    const answer = answerTo({ bindings, rendered: [] });
    expect(answer.report.findings).toMatchObject([
      { cause: { class: 'releaseAbsent' } },
    ]);
  });

  it('leaves what runs as it is', () => {
    const answer = answerTo({ bindings: [nowhere] });
    expect(inDevelopment(answer).DB_PASSWORD).toBe('synced current ok');
    expect(answer.report.findings).toMatchObject([
      { severity: 'warning', rows: [] },
    ]);
  });
});

describe('a release that the plane refuses', () => {
  it('is why its objects are absent, where none was ever applied', () => {
    const first = rendered('development', [NEW], { conditions: [REFUSED] });
    const answer = answerTo({
      rendered: [{ ...first, meta: { ...first.meta, generation: 1 } }],
    });
    expect(inDevelopment(answer).DB_PASSWORD).toBe('notCreated none critical');
    const cell = answer.rows.find(({ id }) => id === 'DB_PASSWORD')?.cells[0];
    expect(cell?.health.cause).toMatchObject({
      class: 'applyFailed',
      actor: 'platformEngineer',
      text: REFUSED.message,
      params: {
        refusal: 'fieldUnknown',
        kind: 'ExternalSecret',
        field: '.spec.syncWindows',
      },
    });
  });

  it('runs as the one before, which its status lists', () => {
    const answer = answerTo({
      rendered: [changed({ conditions: [REFUSED], secretsInPlace: inPlace })],
    });
    expect(inDevelopment(answer).DB_PASSWORD).toBe('synced current ok');
    expect(answer.report.findings).toMatchObject([
      {
        severity: 'warning',
        rows: [],
        cause: { class: 'applyFailed', params: { olderRuns: 'true' } },
      },
    ]);
  });

  it('runs as the one before, which was seen', () => {
    const before = rendered('development', [
      envSecretName('development'),
      fileSecretName('development'),
    ]);
    const answer = answerTo({
      rendered: [
        changed({ conditions: [REFUSED], lastApplied: before.resources }),
      ],
    });
    expect(inDevelopment(answer).DB_PASSWORD).toBe('synced current ok');
  });

  it('is not known to run, where nobody saw the one before', () => {
    const answer = answerTo({ rendered: [changed({ conditions: [REFUSED] })] });
    expect(inDevelopment(answer).DB_PASSWORD).toBe('unknown unknown unknown');
    const cell = answer.rows.find(({ id }) => id === 'DB_PASSWORD')?.cells[0];
    expect(cell?.delivery.reason).toBe('releaseNotKnown');
    expect(cell?.health.cause?.class).toBe('applyFailed');
    expect(answer.report.places[0].worst).toBe('warning');
  });

  it('does not take a key from pods that never asked for it', () => {
    const older = [
      externalSecret('development', envSecretName('development'), [
        'STRIPE_API_KEY=shop/stripe#api_key',
      ]),
    ];
    const answer = answerTo(
      {
        rendered: [
          changed({ conditions: [REFUSED], secretsInPlace: [inPlace[0]] }),
        ],
      },
      { secrets: older },
    );
    expect(inDevelopment(answer)).toMatchObject({
      STRIPE_API_KEY: 'synced current ok',
      DB_PASSWORD: 'notCreated none warning',
    });
  });

  it('is no change where the same was applied before', () => {
    const same = rendered('development', [
      envSecretName('development'),
      fileSecretName('development'),
    ]);
    const answer = answerTo({
      rendered: [
        { ...same, conditions: [REFUSED], lastApplied: same.resources },
      ],
    });
    expect(inDevelopment(answer).DB_PASSWORD).toBe('synced current ok');
    const [{ cause, severity }] = answer.report.findings;
    expect(severity).toBe('warning');
    expect(cause.params).not.toHaveProperty('olderRuns');
  });

  it('is not what runs until somebody has tried to apply it', () => {
    const applied: Condition = {
      type: 'ResourcesApplied',
      status: 'True',
      observedGeneration: 1,
    };
    const answer = answerTo({
      rendered: [changed({ conditions: [applied], secretsInPlace: inPlace })],
    });
    expect(inDevelopment(answer).DB_PASSWORD).toBe('synced current ok');
    expect(answer.report.findings).toEqual([]);
  });
});
