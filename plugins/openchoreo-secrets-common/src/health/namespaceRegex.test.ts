import { matchesNamespace } from './namespaceRegex';

describe('matchesNamespace', () => {
  it.each([
    ['^team-.*$', 'team-a', true],
    ['^team-.*$', 'ops', false],
    ['am-', 'team-a', true],
    ['^(dev|staging)-[a-z]+$', 'dev-shop', true],
    ['^(?:dev|staging)-', 'production-shop', false],
    ['^dp-\\w+$', 'dp-acme', true],
  ])('%s on %s as Go does', (pattern, name, expected) => {
    expect(matchesNamespace(pattern, name)).toBe(expected);
  });

  it.each([
    '(a+)+$',
    '(a|aa)+$',
    '((a)*)*$',
    '(aa?){60}$',
    'a?a?a?a?a?aaaaa',
    '.*.*.*.*.*x',
    '([)a]+)+$',
    '(?i)team',
    '[[:alpha:]]+',
    '(?P<x>a)',
    '\\Ateam\\z',
    '(unclosed',
    'a'.repeat(300),
  ])('does not try %s', pattern => {
    expect(matchesNamespace(pattern, 'a'.repeat(60))).toBeUndefined();
  });
});
