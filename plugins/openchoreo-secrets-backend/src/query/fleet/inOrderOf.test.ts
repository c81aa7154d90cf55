import fc from 'fast-check';
import { firstInOrder } from './inOrderOf';

interface Item {
  readonly rank: number;
  readonly name: string;
}

const byRank = (a: Item, b: Item) => a.rank - b.rank;

describe('the first of several lists that are in order', () => {
  it('are those of all of them put in order, equals as they came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 6 })),
        fc.nat({ max: 20 }),
        (ranks, count) => {
          const lists = ranks.map((list, of) =>
            list
              .map((rank, at): Item => ({ rank, name: `${of}-${at}` }))
              .sort(byRank),
          );
          const steps = firstInOrder(lists, byRank, count);
          let step = steps.next();
          while (!step.done) step = steps.next();
          expect(step.value).toEqual(lists.flat().sort(byRank).slice(0, count));
        },
      ),
    );
  });
});
