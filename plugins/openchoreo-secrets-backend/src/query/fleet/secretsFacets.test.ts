import { fleet } from '../__fixtures__/fleet';
import { FAILED } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { matchingRows, secretsAnswer } from './secrets';
import { SECRET_FILTERS, type SecretsQuery } from './secretsQuery';

const judged = fleet(
  shop(
    {},
    {
      'production-data': {
        secrets: secretsOf('production', { ready: FAILED }),
      },
    },
  ),
);

const query = (asked: Partial<SecretsQuery>): SecretsQuery => ({
  filters: {},
  sort: 'severity',
  descending: true,
  ...asked,
});

const facets = (asked: Partial<SecretsQuery>) =>
  secretsAnswer(judged, query(asked), { offset: 0, limit: 1 }).facets;

const QUESTIONS: readonly Partial<SecretsQuery>[] = [
  {},
  { q: 'stripe' },
  { filters: { environment: ['production'] } },
  { filters: { environment: ['staging', 'production'], owner: ['component'] } },
  { filters: { store: ['default'], plane: ['staging-data'] }, q: 'db' },
  { filters: { reference: ['orders-db'] } },
  { filters: { component: ['nobody'] } },
];

describe('a value of a filter counts', () => {
  it.each(QUESTIONS)('what choosing it alone would leave: %j', asked => {
    for (const name of SECRET_FILTERS) {
      const values = Object.entries(facets(asked)).find(
        ([facet]) => facet === name,
      )?.[1];
      for (const { value, count } of values ?? []) {
        const filters = { ...asked.filters, [name]: [value] };
        expect([
          name,
          value,
          matchingRows(judged, query({ ...asked, filters })).length,
        ]).toEqual([name, value, count]);
      }
    }
  });

  it('and stays to be chosen where it would leave nothing', () => {
    const { environment } = facets({ filters: { component: ['nobody'] } });
    expect(environment).toEqual([
      { value: 'development', count: 0 },
      { value: 'staging', count: 0 },
      { value: 'production', count: 0 },
    ]);
  });
});
