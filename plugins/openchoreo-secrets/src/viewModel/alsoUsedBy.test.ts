import { context } from '../__testUtils__/words';
import { otherUsers } from './alsoUsedBy';

describe('who else takes the same', () => {
  it('is told with what ties it and where, and leads to its tab', () => {
    const component = { namespace: 'acme', project: 'shop', name: 'cart' };
    const view = otherUsers(
      {
        alsoUsedBy: [
          {
            component,
            environments: ['production', 'staging'],
            by: 'remoteKey',
            worst: 'ok',
          },
        ],
        planes: [],
      },
      context,
    );
    expect(view).toEqual([
      {
        id: 'acme/shop/cart',
        name: 'cart',
        entity: { kind: 'component', namespace: 'acme', name: 'cart' },
        tie: 'same remote key',
        places: [
          { environment: 'production', sub: 'secrets?env=production' },
          { environment: 'staging', sub: 'secrets?env=staging' },
        ],
      },
    ]);
  });
});
