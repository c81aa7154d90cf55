import { environment } from '../../__testUtils__/build';
import { promotable } from './promotable';

const at = (
  name: string,
  deployment: 'active' | 'notDeployed' | 'undeployed' | 'unknown',
  release?: string,
) => ({
  ...environment(name),
  deployment,
  release,
});

describe('a release can go to', () => {
  it.each([
    [
      'an environment that has none',
      [at('a', 'active', '1'), at('b', 'notDeployed')],
      'b',
    ],
    [
      'one from which it was taken away',
      [at('a', 'active', '1'), at('b', 'undeployed')],
      'b',
    ],
    [
      'one that has another',
      [at('a', 'active', '2'), at('b', 'active', '1')],
      'b',
    ],
    [
      'each of several',
      [at('a', 'active', '1'), at('b', 'notDeployed'), at('c', 'notDeployed')],
      'b,c',
    ],
    ['none that has it', [at('a', 'active', '1'), at('b', 'active', '1')], ''],
    [
      'none where nothing before has one',
      [at('a', 'notDeployed'), at('b', 'notDeployed')],
      '',
    ],
    [
      'none of which it is not known what it has',
      [at('a', 'active', '1'), at('b', 'unknown')],
      '',
    ],
  ])('%s', (_, environments, names) => {
    const found = promotable({ environments }, { scope: 'component' });
    expect(found.map(({ name }) => name).join()).toBe(names);
    expect(promotable({ environments }, { scope: 'resource' })).toEqual([]);
  });
});
