import { saysProduction } from './saysProduction';

describe('that something is production', () => {
  it.each([
    ['production', true],
    ['Prod', true],
    ['prod-eu', true],
    ['eu_production_2', true],
    ['live', false],
    ['products', false],
    ['preprod', false],
    [undefined, false],
  ])('is said by its name: %s, %s', (name, says) => {
    expect(saysProduction(name)).toBe(says);
  });
});
