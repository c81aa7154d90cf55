import fc from 'fast-check';
import { entityParams, noQuery } from '../src/router/entityParams';
import { parseInput } from '../src/router/parseInput';
import { checklistParams } from '../src/router/checklistParams';
import { secretsParams, secretsQueryOf } from '../src/router/secretsParams';
import { mutated } from './mutated';
import { refusesOnlyAs, targetOf } from './target';

const SAMPLES = [
  {
    q: 'db',
    plane: 'eu,us',
    severity: 'critical',
    sort: '-severity',
    offset: '0',
    limit: '50',
    format: 'csv',
  },
  { kind: 'component', namespace: 'acme', name: 'orders-api' },
  { format: 'markdown' },
  { q: ['a', 'b'], verdict: ['synced', 'stale'], nothing: '1' },
];

function ask(input: unknown): void {
  for (const schema of [entityParams, noQuery, checklistParams]) {
    refusesOnlyAs(['InputError'], () => {
      parseInput<unknown>(schema, input);
    });
  }
  refusesOnlyAs(['InputError'], () => {
    secretsQueryOf(parseInput(secretsParams, input));
  });
}

/** Whatever a caller sends is taken, or refused with the parameter that is wrong. */
export const parameters = targetOf(
  'parameters',
  100,
  fc.property(fc.oneof(...SAMPLES.map(mutated)), ask),
);
