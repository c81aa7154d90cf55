import { fleet, rowWith, stray } from '../__fixtures__/fleet';
import { secretsOf, shop } from '../__fixtures__/shop';
import { secretsAnswer } from './secrets';
import type { SecretsQuery } from './secretsQuery';
import { MAX_USERS, usedBy } from './secretsUsed';

const judged = fleet(
  shop(
    {},
    {
      'development-data': {
        secrets: [
          ...secretsOf('development'),
          stray('openchoreo-data-plane', 'registry', {
            data: [{ secretKey: 'a', remoteKey: 'shop/db' }],
          }),
        ],
      },
    },
  ),
);

function ask(filters: SecretsQuery['filters'], limit = 50) {
  const query = { filters, sort: 'severity', descending: true } as const;
  return secretsAnswer(judged, query, { offset: 0, limit });
}

const [component] = judged.rows.flatMap(row => row.component ?? []);

describe('who uses something', () => {
  it.each([
    ['a reference', { reference: ['payments-stripe'] }, 0],
    ['a remote key', { remoteKey: ['shop/db'] }, 1],
  ])('is told of all rows where %s is filtered for', (_, filters, others) => {
    expect(ask(filters, 1).used).toEqual({
      components: 1,
      environments: 3,
      others,
      by: [
        { component, environments: ['development', 'staging', 'production'] },
      ],
    });
  });

  it('is narrowed by the other filters', () => {
    const filters = { remoteKey: ['shop/db'], environment: ['staging'] };
    expect(ask(filters).used).toMatchObject({
      environments: 1,
      others: 0,
      by: [{ environments: ['staging'] }],
    });
  });

  it('is nobody where nothing matches', () => {
    expect(ask({ remoteKey: ['shop/none'] }).used).toEqual({
      components: 0,
      environments: 0,
      others: 0,
      by: [],
    });
  });

  it('is told of words that are a remote key, whatever else is filtered for', () => {
    const asked = (q: string) =>
      secretsAnswer(
        judged,
        {
          q,
          filters: { environment: ['staging'] },
          sort: 'severity',
          descending: true,
        },
        { offset: 0, limit: 1 },
      ).used;
    expect(asked('shop/db')).toMatchObject({
      remoteKey: 'shop/db',
      components: 1,
      environments: 3,
      others: 1,
    });
    expect(asked('shop/d')).toBeUndefined();
  });

  it('is not told of any other filter', () => {
    expect(ask({ environment: ['staging'], reference: [] })).not.toHaveProperty(
      'used',
    );
  });

  it('counts all, and names so many; environments of two namespaces are two', () => {
    const [row] = judged.rows;
    const rows = Array.from({ length: MAX_USERS + 100 }, (_, n) =>
      rowWith(row, {
        component: { namespace: `n${n % 2}`, project: 'p', name: `c${n}` },
        environment: 'production',
      }),
    );
    const used = usedBy(rows, judged);
    expect(used).toMatchObject({ components: 600, environments: 2 });
    expect(used.by).toHaveLength(MAX_USERS);
  });
});
