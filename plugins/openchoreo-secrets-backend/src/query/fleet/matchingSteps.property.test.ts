import fc from 'fast-check';
import {
  SECRETS_SORTS,
  SEVERITIES,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { shop } from '../__fixtures__/shop';
import { brokenStore, webhookAbsent } from '../__fixtures__/troubles';
import { fleet } from '../__fixtures__/fleet';
import type { Fleet } from './fleet';
import { matchingRows, matchingSteps } from './secrets';
import type { SecretsQuery } from './secretsQuery';

const one = fleet(
  shop(
    {},
    {
      'staging-data': brokenStore('staging'),
      'production-data': webhookAbsent('production'),
    },
  ),
);

/** So many that they come in several slices. */
const many: Fleet = {
  ...one,
  rows: Array.from({ length: 300 }, () => one.rows).flat(),
};

const anyQuery: fc.Arbitrary<SecretsQuery> = fc.record(
  {
    q: fc.constantFrom('stripe', 'production', 'nowhere'),
    filters: fc.record(
      {
        environment: fc.subarray(['staging', 'production']),
        severity: fc.subarray([...SEVERITIES]),
      },
      { requiredKeys: [] },
    ),
    sort: fc.constantFrom(...SECRETS_SORTS),
    descending: fc.boolean(),
  },
  { requiredKeys: ['filters', 'sort', 'descending'] },
);

describe('what matches, in steps', () => {
  it('is what matches at once, in the same order, whatever is asked', () => {
    fc.assert(
      fc.property(anyQuery, query => {
        const steps = matchingSteps(many, query);
        let step = steps.next();
        let taken = 1;
        for (; !step.done; step = steps.next()) taken += 1;
        const expected = matchingRows(many, query);
        expect(step.value.length).toBe(expected.length);
        // Rows are the same values.
        expect(step.value.every((row, n) => row === expected[n])).toBe(true);
        expect(taken).toBeGreaterThan(many.rows.length / 1_000);
      }),
      { numRuns: 40 },
    );
  });
});
