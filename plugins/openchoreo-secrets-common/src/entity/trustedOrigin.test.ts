import { isTrustedOrigin } from './trustedOrigin';

const TRUSTED = [
  'provider:OpenChoreoEntityProvider',
  'url:https://git.example/platform/*',
];

describe('a trusted origin', () => {
  it.each([
    ['provider:OpenChoreoEntityProvider', true],
    ['url:https://git.example/platform/catalog.yaml', true],
    ['provider:OpenChoreoEntityProvider2', false],
    ['provider:openchoreoentityprovider', false],
    ['url:https://git.example/platform', false],
    ['url:https://git.example.attacker/platform/x', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (location, trusted) => {
    expect(isTrustedOrigin(location, TRUSTED)).toBe(trusted);
  });

  it('is none when none is configured', () => {
    expect(isTrustedOrigin('provider:OpenChoreoEntityProvider', [])).toBe(
      false,
    );
  });
});
