import { planes, secretRow } from '../../__testUtils__/fleet';
import { context } from '../../__testUtils__/words';
import { secretRowView } from './secretRows';

const view = (change: Parameters<typeof secretRow>[1]) =>
  secretRowView(secretRow('KEY', change), planes, context);

describe('a row of all secrets', () => {
  it('filters by its component, reference and remote key', () => {
    expect(view({ reference: 'db', remoteKey: 'prod/db' }).by).toEqual({
      component: 'orders-api',
      reference: 'db',
      remoteKey: 'prod/db',
    });
  });

  it('does not filter by what the address would take for two values', () => {
    expect(view({ remoteKey: 'a,b' }).by.remoteKey).toBeUndefined();
  });

  it.each([
    ['db', 'prod/db', 'db', 'prod/db'],
    [undefined, 'prod/db', 'prod/db', undefined],
    ['db', undefined, 'db', undefined],
  ])(
    'of reference %s and remote key %s names %s first, then %s',
    (reference, remoteKey, first, second) => {
      const row = view({ reference, remoteKey });
      expect([row.reference, row.remoteKey]).toEqual([first, second]);
    },
  );
});
