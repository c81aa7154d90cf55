import { ask, matrix, only } from '../__fixtures__/ask';
import { shop } from '../__fixtures__/shop';
import { snapshotOf } from '../__fixtures__/world';

const broken = (kind: string, name: string) => ({
  malformed: [{ kind, namespace: 'acme', name, reason: 'spec: no object' }],
});

describe('what could not be read in the control plane', () => {
  it('is no release that is still to come', () => {
    const answer = ask(
      snapshotOf(
        shop({
          rendered: shop().rendered?.slice(1),
          ...broken('RenderedRelease', 'orders-api-development'),
        }),
      ),
    );
    expect(only(answer).environments[0]).toMatchObject({
      deployment: 'unknown',
      causes: [{ class: 'malformedObject', text: 'spec: no object' }],
    });
    expect(matrix(answer).DB_PASSWORD).toBe('unknown | synced | synced');
    expect(answer.planes[0].malformed).toBe(1);
  });

  it('is no plane without access', () => {
    const answer = ask(
      snapshotOf(
        shop({
          environments: shop().environments?.slice(1),
          ...broken('Environment', 'development'),
        }),
      ),
    );
    expect(only(answer).environments[0].causes).toEqual([
      expect.objectContaining({ class: 'malformedObject' }),
    ]);
    expect(answer.planes[0].malformed).toBe(1);
  });
});
