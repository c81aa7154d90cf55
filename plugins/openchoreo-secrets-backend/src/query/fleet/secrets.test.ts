import { causeOf } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { fleet, rowWith, stray } from '../__fixtures__/fleet';
import { FAILED } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { matchingRows } from './secrets';
import { csvField, csvLines } from './secretsCsv';
import { fitOf } from './secretsFilter';
import type { SecretsQuery } from './secretsQuery';

const judged = fleet(
  shop(
    {},
    {
      'development-data': {
        secrets: [
          ...secretsOf('development'),
          stray('openchoreo-data-plane', 'registry', {
            data: [
              { secretKey: 'a', remoteKey: 'shop/db' },
              { secretKey: 'b', remoteKey: 'shop/other' },
            ],
          }),
        ],
      },
      'production-data': {
        secrets: secretsOf('production', { ready: FAILED }),
      },
    },
  ),
);

const ask = (query: Partial<SecretsQuery>) =>
  matchingRows(judged, {
    filters: {},
    sort: 'severity',
    descending: true,
    ...query,
  }).map(({ environment, key }) => `${environment ?? '-'} ${key}`);

describe('secrets are found', () => {
  it('by who uses a remote key, also among several of an object', () => {
    expect(ask({ filters: { remoteKey: ['shop/db'] } })).toEqual([
      'production DB_PASSWORD',
      '- registry',
      'development DB_PASSWORD',
      'staging DB_PASSWORD',
    ]);
  });

  it.each<[string, Partial<SecretsQuery>, number]>([
    ['a plane by its name', { filters: { plane: ['staging-data'] } }, 4],
    [
      'a plane by its id',
      { filters: { plane: ['DataPlane/acme/staging-data'] } },
      4,
    ],
    ['a store by its name', { filters: { store: ['default'] } }, 13],
    [
      'a store by its id',
      {
        filters: {
          store: ['DataPlane/acme/staging-data/ClusterSecretStore/default'],
        },
      },
      4,
    ],
    ['a reference', { filters: { reference: ['payments-stripe'] } }, 6],
    ['one of several values', { filters: { owner: ['platform', 'x'] } }, 1],
    [
      'all of several filters',
      { filters: { environment: ['staging'], reference: ['orders-db'] } },
      1,
    ],
    ['the namespace of a component', { filters: { namespace: ['acme'] } }, 12],
    [
      'the namespace of an object',
      { filters: { namespace: ['openchoreo-data-plane'] } },
      1,
    ],
    ['text in any case', { q: 'STRIPE_api' }, 3],
    ['text in the name of a store', { q: 'defau' }, 13],
    ['nothing', { filters: { component: ['nobody'] } }, 0],
  ])('by %s', (_, query, count) => {
    expect(ask(query)).toHaveLength(count);
  });

  it('by a coarse class, where a finer one stands for it', () => {
    const [row] = judged.rows;
    const cause = causeOf('deniedOrAbsent', { remoteKey: 'shop/db' });
    const health = { ...row.health, cause };
    const finer = rowWith(row, { health });
    for (const asked of ['deniedOrAbsent', 'permissionDenied', 'network']) {
      const fits = fitOf({
        filters: { cause: [asked] },
      });
      expect(fits(finer)).toBe(asked === 'network' ? 'cause' : true);
    }
  });

  it('worst first unless asked otherwise, equals by id', () => {
    expect(ask({}).slice(0, 4)).toEqual([
      'production DB_PASSWORD',
      'production STRIPE_API_KEY',
      'production STRIPE_WEBHOOK_SECRET',
      '- registry',
    ]);
    expect(ask({ descending: false }).slice(-3)).toEqual([
      'production DB_PASSWORD',
      'production STRIPE_API_KEY',
      'production STRIPE_WEBHOOK_SECRET',
    ]);
  });
});

describe('a CSV file', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['a\nb', '"a\nb"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\uff1d1+1', "'\uff1d1+1"],
    [' =1+1', "' =1+1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    [true, 'true'],
    [undefined, ''],
  ])('writes %j as %s', (value, text) => {
    expect(csvField(value)).toBe(text);
  });

  it('has a line of names, then a line for each row, all of one length', () => {
    const lines = [...csvLines(judged.rows)].join('').trimEnd().split('\r\n');
    expect(lines).toHaveLength(judged.rows.length + 1);
    expect(new Set(lines.map(line => line.split(',').length)).size).toBe(1);
  });
});
