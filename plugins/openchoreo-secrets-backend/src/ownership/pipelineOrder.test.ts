import fc from 'fast-check';
import { pipelineOrder } from './pipelineOrder';

const paths = (...texts: readonly string[]) =>
  texts.map(text => {
    const [source, targets] = text.split('>');
    return { source, targets: targets.split(',').filter(name => name) };
  });

describe('the order of environments', () => {
  it.each([
    ['none without paths', [], []],
    ['a chain, however it is listed', ['b>c', 'a>b'], ['a', 'b', 'c']],
    ['forks in the order they are named', ['a>c,b'], ['a', 'c', 'b']],
    ['a join after all it comes from', ['a>d', 'b>d', 'a>b'], ['a', 'b', 'd']],
    ['a source without targets', ['a>'], ['a']],
    ['a loop onto itself', ['a>a,b'], ['a', 'b']],
    ['a cycle, from the one named first', ['a>b', 'b>a'], ['a', 'b']],
  ])('is %s', (_, texts, order) => {
    expect(pipelineOrder(paths(...texts))).toEqual(order);
  });

  it('names each environment once, whatever the paths', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const path = fc.record({
      source: name,
      targets: fc.array(name, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(path, { maxLength: 6 }), given => {
        const named = new Set(
          given.flatMap(({ source, targets }) => [source, ...targets]),
        );
        const order = pipelineOrder(given);
        expect(order).toHaveLength(named.size);
        expect(new Set(order)).toEqual(named);
      }),
    );
  });
});
