import fc from 'fast-check';
import { neighbour, NEIGHBOURS } from '../__fixtures__/neighbours';

/** Some neighbours, whatever they are called and however they do. */
export const anyNeighbours = fc
  .array(
    fc.record({
      name: fc.constantFrom(...NEIGHBOURS),
      uid: fc.stringMatching(/^[a-z]{3,8}$/),
      broken: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map(list =>
    list.map(({ name, uid, broken }) => neighbour(name, uid, broken)),
  );
