import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { refreshOutdated } from './refreshOutdated';
import { StampedEntities } from './stampedEntities';

const KNOWN = { heard: { book: new Map(), at: 0 }, now: 0, holdForMs: 1 };

describe('an entity that is to be processed again', () => {
  const logger = mockServices.logger.mock();
  const stamped = new StampedEntities();

  const refresh = (refreshEntity: () => Promise<void>) =>
    refreshOutdated(
      {
        auth: mockServices.auth({ pluginId: 'catalog' }),
        catalog: catalogServiceMock.mock({ refreshEntity }),
        logger,
        stamped,
      },
      KNOWN,
      new AbortController().signal,
    );

  it('waits for its turn where the catalog refuses; of what that says nothing is logged', async () => {
    stamped.remember('component:acme/cart', 'cart', {
      health: 'healthy',
      failingEnvironments: [],
    });
    const asked = jest.fn(async () => {
      throw new SyntaxError(
        'Unexpected token "<html>hunter2" at http://10.0.0.1',
      );
    });
    await refresh(asked);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(logger.debug.mock.calls).toEqual([
      [
        'An entity was not refreshed: it cannot be reached, or its answer cannot be read',
      ],
    ]);
  });
});
