import { groupBy } from './groupBy';

it('groups in the order in which keys and items come, and leaves out what has no key', () => {
  const groups = groupBy(['b1', 'a1', 'b2', '-'], text =>
    text === '-' ? undefined : text[0],
  );
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
