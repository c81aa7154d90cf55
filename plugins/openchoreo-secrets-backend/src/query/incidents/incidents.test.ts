import type {
  ClusterExternalSecretObject,
  PushSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { heard, incidents, stray, told } from '../__fixtures__/fleet';
import { FAILED, meta, MINUTE, NOW, store } from '../__fixtures__/objects';
import { fileSecretName, secretsOf, shop } from '../__fixtures__/shop';
import { DARK, PENDING, type ClusterFixture } from '../__fixtures__/world';
import {
  brokenStore,
  NEVER,
  REFUSED,
  webhookAbsent,
} from '../__fixtures__/troubles';

const REGISTRY = 'orders-build-3-registry-push-secret';
const registryPush = (namespace: string, message: string): ClusterFixture => ({
  secrets: [...secretsOf('development'), stray(namespace, REGISTRY, NEVER)],
  events: { [`ExternalSecret/${namespace}/${REGISTRY}`]: heard(message) },
});

const KEY_ABSENT = 'Secret does not exist';

const push: PushSecretObject = {
  kind: 'PushSecret',
  meta: meta('npm-token', { namespace: 'openchoreo-kv-acme' }),
  storeRefs: [{ kind: 'ClusterSecretStore', name: 'default' }],
  sourceSecret: 'npm-token',
  data: [{ remoteKey: 'secret/acme/generic/npm-token' }],
  synced: {},
  ready: { ...FAILED, reason: 'Errored', message: 'set secret failed: 429' },
};

describe('an incident is', () => {
  it.each<[string, Readonly<Record<string, ClusterFixture>>, string[]]>([
    ['nothing where all is well', {}, []],
    [
      'one store, not each of its secrets',
      { 'production-data': brokenStore('production') },
      ['warning store authenticationRefused: 4'],
    ],
    [
      'each of two stores in two clusters',
      {
        'production-data': brokenStore('production'),
        'staging-data': brokenStore('staging'),
      },
      [
        'warning store authenticationRefused: 4',
        'warning store authenticationRefused: 4',
      ],
    ],
    [
      'the remote key at fault, without what it holds back',
      { 'production-data': webhookAbsent('production') },
      ['critical remoteKey propertyAbsent: 1'],
    ],
    [
      'a plane that cannot be seen',
      { 'staging-data': { observation: DARK } },
      ['unknown plane planeUnreachable: 4'],
    ],
    [
      'a plane without access, though never seen',
      { 'staging-data': { access: { state: 'notConfigured' } } },
      ['unknown plane planeNotConfigured: 4'],
    ],
    [
      'a plane that was not seen yet',
      { 'staging-data': { observation: PENDING } },
      ['unknown plane stillStarting: 4'],
    ],
    [
      'an operator that is not there, rather than its stores',
      {
        'staging-data': {
          observation: { state: 'notServed', asOf: NOW - 2_000 },
          secrets: [],
        },
      },
      ['critical controller esoNotInstalled: 4'],
    ],
    [
      'a store that nobody takes from, but no more than a warning',
      {
        'staging-data': {
          stores: [store('default'), store('spare', { ready: REFUSED })],
        },
      },
      ['warning store storeNotReady: 0'],
    ],
    [
      'a store that a plane names and does not have, before anything fails',
      { 'staging-data': { stores: [] } },
      ['warning store storeAbsent: 0'],
    ],
    [
      'an object of nobody that fails',
      {
        'development-data': {
          secrets: [...secretsOf('development'), stray('tools', 'ci', NEVER)],
          events: {
            'ExternalSecret/tools/ci': heard('some unheard of thing'),
          },
        },
      },
      ['critical object unknown: 1'],
    ],
    [
      'a promise of the Secret API that was not kept',
      { 'development-data': { pushes: [push] } },
      ['warning store throttled: 1'],
    ],
  ])('%s', (_, clusters, expected) => {
    expect(told(shop({}, clusters))).toEqual(expected);
  });
});

describe('a ClusterExternalSecret', () => {
  const promise = (change: Partial<ClusterExternalSecretObject> = {}) =>
    told(
      shop(
        {},
        {
          'staging-data': {
            secrets: secretsOf('staging'),
            clusterSecrets: [
              {
                kind: 'ClusterExternalSecret',
                meta: meta('registry-pull'),
                failedNamespaces: [],
                provisionedNamespaces: ['team-a'],
                ready: { type: 'Ready', status: 'True' },
                ...change,
              },
            ],
          },
        },
      ),
    );

  it('that made what it promises raises none: what it made speaks for itself', () => {
    expect(promise()).toEqual([]);
  });

  it('that fails in some namespaces, or finds none, raises one', () => {
    const failedNamespaces = [{ namespace: 'team-b', reason: 'exists' }];
    expect(promise({ failedNamespaces })).toEqual([
      expect.stringMatching(/^warning object .*: 1$/),
    ]);
    expect(promise({ provisionedNamespaces: [] })).toEqual([
      'warning object invalidConfiguration: 1',
    ]);
  });
});

describe('an optional secret of a build', () => {
  it.each([
    ['its key is not seeded', 'workflows-acme', KEY_ABSENT],
    ['its key is not seeded', 'openchoreo-ci-default', KEY_ABSENT],
    ['something else is wrong', 'workflows-acme', 'permission denied'],
  ])(
    'raises none, since builds do without it, while %s in %s',
    (_, namespace, message) => {
      const clusters = {
        'development-data': registryPush(namespace, message),
      };
      expect(told(shop({}, clusters))).toEqual([]);
    },
  );

  it('raises one in a namespace without builds', () => {
    const clusters = { 'development-data': registryPush('tools', KEY_ABSENT) };
    expect(told(shop({}, clusters))).toHaveLength(1);
  });
});

describe('an incident tells', () => {
  it('since when, how far, and what was heard', () => {
    const [incident] = incidents(
      shop({}, { 'production-data': brokenStore('production') }),
    );
    expect(incident).toMatchObject({
      planeId: 'DataPlane/acme/production-data',
      storeId: 'DataPlane/acme/production-data/ClusterSecretStore/default',
      since: new Date(NOW - 34 * MINUTE).toISOString(),
      production: true,
      counts: {
        components: 1,
        environments: 1,
        blocking: 0,
        oldValue: 4,
        heldBack: 0,
      },
      affected: [
        {
          owner: 'component',
          component: { name: 'orders-api' },
          environment: 'production',
          secrets: 4,
        },
      ],
    });
    expect(incident.events).toHaveLength(1);
  });

  it('what is held back as a number alone', () => {
    const [{ counts, affected, events }] = incidents(
      shop({}, { 'production-data': webhookAbsent('production') }),
    );
    expect(counts).toMatchObject({ secrets: 1, blocking: 1, heldBack: 2 });
    expect(affected).toMatchObject([{ secrets: 1, verdict: 'neverSynced' }]);
    expect(events).toMatchObject([{ count: 14 }]);
  });

  it('a missing reference once, in however many environments', () => {
    const { references = [] } = shop();
    const missing = (name: string): ClusterFixture => ({
      secrets: secretsOf(name).filter(
        ({ meta: of }) => of.name !== fileSecretName(name),
      ),
    });
    const all = incidents(
      shop(
        {
          references: references.filter(
            ({ meta: of }) => of.name !== 'jwt-signing',
          ),
          rendered: shop().rendered?.map(release => ({
            ...release,
            resources: release.resources.slice(0, 1),
          })),
        },
        {
          'staging-data': missing('staging'),
          'production-data': missing('production'),
          'development-data': missing('development'),
        },
      ),
    );
    expect(all).toMatchObject([
      {
        level: 'object',
        cause: { class: 'referenceMissing' },
        counts: { secrets: 3, environments: 3, components: 1 },
      },
    ]);
  });

  it('what fails at the next refresh of a broken store, apart from what fails already', () => {
    const [first, ...others] = secretsOf('production');
    const [incident] = incidents(
      shop(
        {},
        {
          'production-data': {
            ...brokenStore('production'),
            secrets: [{ ...first, ready: FAILED }, ...others],
          },
        },
      ),
    );
    const { secrets = 0, atRisk } = incident.counts;
    expect(atRisk?.components).toBe(1);
    expect(atRisk?.secrets).toBeGreaterThan(0);
    expect(secrets + (atRisk?.secrets ?? 0)).toBe(4);
  });

  it('a control plane that cannot be seen once, and of no component that it is well', () => {
    const [incident, ...others] = incidents(shop({ controlPlane: DARK }));
    expect(others).toEqual([]);
    expect(incident).toMatchObject({
      level: 'plane',
      severity: 'unknown',
      planeId: 'ControlPlane/control',
    });
  });
});

describe('incidents come', () => {
  it('worst first, production before the rest, unknown last', () => {
    const all = incidents(
      shop(
        {},
        {
          'production-data': webhookAbsent('production'),
          'staging-data': brokenStore('staging'),
          'development-data': { observation: DARK },
        },
      ),
    );
    expect(
      all.map(({ severity, production }) => `${severity} ${production}`),
    ).toEqual(['critical true', 'warning false', 'unknown false']);
  });

  it.each([
    'dial tcp 10.0.0.1:8200: connect: connection refused',
    'unable to log in: permission denied',
    'Vault is sealed',
    '429 Too Many Requests',
  ])('by the same id, in whatever words an outage speaks: %s', words => {
    const ofStore = (text: string) =>
      incidents(
        shop(
          {},
          {
            'staging-data': {
              ...brokenStore('staging'),
              events: { 'ClusterSecretStore/default': heard(text) },
            },
          },
        ),
      ).map(({ id }) => id);
    expect(ofStore(words)).toEqual(ofStore('some unheard of thing'));
  });

  it('by the same id as long as they last', () => {
    const early = incidents(
      shop({}, { 'staging-data': brokenStore('staging') }),
    );
    const late = incidents(
      shop(
        {},
        {
          'staging-data': {
            ...brokenStore('staging'),
            observation: { state: 'observed', asOf: NOW - 500, mode: 'watch' },
            secrets: secretsOf('staging'),
          },
        },
      ),
    );
    expect(late.map(({ id }) => id)).toEqual(early.map(({ id }) => id));
  });
});
