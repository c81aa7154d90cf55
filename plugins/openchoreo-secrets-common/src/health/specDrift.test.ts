import { hasSpecDrift } from './specDrift';

describe('hasSpecDrift', () => {
  it.each([
    [2, '1-abc', true],
    [1, '1-abc', false],
    [1, '2-abc', false],
    [10, '9-abc', true],
    [2, undefined, false],
    [undefined, '1-abc', false],
    [2, 'junk', false],
    [2, '', false],
  ])('generation %s after %s: %s', (generation, synced, expected) => {
    expect(hasSpecDrift(generation, synced)).toBe(expected);
  });
});
