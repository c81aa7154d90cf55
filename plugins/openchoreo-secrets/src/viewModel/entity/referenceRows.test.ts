import { reference, references } from '../../__testUtils__/references';
import { context } from '../../__testUtils__/words';
import { referenceRow } from './referenceRows';

const component = { namespace: 'acme', project: 'shop', name: 'cart' };

it('a component whose workload names a reference, and nothing of that is deployed, is told without a verdict', () => {
  const named = reference('db', {
    usedBy: [{ component, environments: [], places: [], worst: 'ok' }],
  });
  const [user] = referenceRow(named, references([named]), context).users;
  expect(user).toMatchObject({
    name: 'cart',
    lines: [{ tone: 'none', text: 'named, but deployed nowhere' }],
  });
});

it('a component that fails in one environment is green in the others, and opens where it fails', () => {
  const places = ['development', 'staging', 'production'].map(environment => ({
    environment,
    production: environment === 'production',
    worst: environment === 'staging' ? ('critical' as const) : ('ok' as const),
  }));
  const environments = places.map(({ environment }) => environment);
  const named = reference('db', {
    usedBy: [{ component, environments, places, worst: 'critical' }],
  });
  const [user] = referenceRow(named, references([named]), context).users;
  expect(user.sub).toBe('secrets?env=staging');
  expect(user.lines.map(({ tone, text }) => [tone, text])).toEqual([
    ['error', 'in staging'],
    ['ok', 'in development and production'],
  ]);
});
