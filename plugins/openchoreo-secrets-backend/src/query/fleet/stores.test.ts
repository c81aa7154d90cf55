import { storesAnswerSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { fleet } from '../__fixtures__/fleet';
import { FAILED, meta, MINUTE, NOW, store } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { DARK, type ClusterFixture } from '../__fixtures__/world';
import { storesAnswer } from './stores';
import { asRead } from '../__fixtures__/asRead';

const PLANE = 'DataPlane/acme/production-data';

function storesOf(production: ClusterFixture) {
  const world = shop({}, { 'production-data': production });
  return asRead(storesAnswerSchema, storesAnswer(fleet(world))).stores.filter(
    ({ planeId }) => planeId === PLANE,
  );
}

const refused = { ...FAILED, reason: 'InvalidProviderConfig' };
const elsewhere = { kind: 'ClusterSecretStore', name: 'other' } as const;

describe('a store', () => {
  it('is told with who takes from it', () => {
    expect(storesOf({})).toMatchObject([
      {
        id: `${PLANE}/ClusterSecretStore/default`,
        lookup: 'found',
        provider: 'vault',
        planeDefault: true,
        components: 1,
        secrets: 4,
        failing: 0,
        warnings: [],
        consumers: [
          {
            environment: 'production',
            namespace: 'acme',
            production: true,
            components: [{ name: 'orders-api' }],
            secrets: 4,
          },
        ],
      },
    ]);
  });

  it.each<[string, ClusterFixture, string, string[]]>([
    [
      'absent, though the plane names it',
      { stores: [] },
      'default',
      ['referencedButAbsent'],
    ],
    [
      'absent, though a secret names it',
      { secrets: secretsOf('production', { storeRef: elsewhere }) },
      'other',
      ['referencedButAbsent', 'notPlaneDefault'],
    ],
    [
      'failing',
      { stores: [store('default', { ready: refused })] },
      'default',
      ['failing'],
    ],
    [
      'made of fixed values',
      { stores: [store('default', { provider: 'fake' })] },
      'default',
      ['fakeInProduction'],
    ],
    [
      'valid, while secrets fail',
      { secrets: secretsOf('production', { ready: FAILED }) },
      'default',
      ['secretsFail'],
    ],
    [
      'unverified',
      {
        stores: [
          store('default', {
            ready: { ...FAILED, status: 'True', reason: 'ValidationUnknown' },
          }),
        ],
      },
      'default',
      ['unverified'],
    ],
    [
      'of nobody',
      { stores: [store('default'), store('other')] },
      'other',
      ['unused'],
    ],
  ])('warns when it is %s', (_, production, name, warnings) => {
    const found = storesOf(production).find(each => each.name === name);
    expect(found?.warnings).toEqual(warnings);
  });

  it('of a namespace is told too', () => {
    const own = store('team', {
      kind: 'SecretStore',
      meta: meta('team', { namespace: 'tools' }),
    });
    expect(storesOf({ stores: [store('default'), own] })).toMatchObject([
      { kind: 'ClusterSecretStore' },
      { kind: 'SecretStore', namespace: 'tools', warnings: ['unused'] },
    ]);
  });

  it('says which namespaces it admits, and nothing when it admits all', () => {
    const [open, picky] = storesOf({
      stores: [
        store('default'),
        store('picky', {
          conditions: [
            { namespaces: ['a'], namespaceRegexes: ['b.*'] },
            { namespaceSelector: {} },
          ],
        }),
      ],
    });
    expect(open.admits).toBeUndefined();
    expect(picky.admits).toEqual({
      namespaces: ['a'],
      regexes: ['b.*'],
      selectors: 1,
    });
  });

  it('of a plane that is not seen is unknown, and was what it was', () => {
    expect(storesOf({ observation: DARK })).toMatchObject([
      {
        lookup: 'unknown',
        health: { severity: 'unknown' },
        provider: 'vault',
        secrets: 4,
        lastKnown: {
          verdict: 'ready',
          at: new Date(NOW - 6 * MINUTE).toISOString(),
        },
        warnings: [],
      },
    ]);
  });
});
