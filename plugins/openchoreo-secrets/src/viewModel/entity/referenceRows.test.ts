import { reference, references } from '../../__testUtils__/references';
import { context } from '../../__testUtils__/words';
import { referenceRow } from './referenceRows';

it('a component whose workload names a reference, and nothing of that is deployed, is told without a verdict', () => {
  const component = { namespace: 'acme', project: 'shop', name: 'cart' };
  const named = reference('db', {
    usedBy: [{ component, environments: [], places: [], worst: 'ok' }],
  });
  const [user] = referenceRow(named, references([named]), context).users;
  expect(user).toMatchObject({
    name: 'cart',
    line: { tone: 'none', text: 'named, not deployed so' },
  });
});
