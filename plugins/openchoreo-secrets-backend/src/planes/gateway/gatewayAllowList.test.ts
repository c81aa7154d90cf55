import { existenceRequest } from '../../kube/secretExistence';
import { ALLOWED_PATHS } from '../allowList';
import { isAllowedThroughGateway } from './gatewayAllowList';

const path = '/apis/external-secrets.io/v1/externalsecrets';

describe('the allow-list of requests through the gateway', () => {
  it.each(ALLOWED_PATHS)('lets %s pass as a list', pattern => {
    const query = {
      limit: '500',
      continue: 'x',
      fieldSelector: 'a=b',
      labelSelector: 'a=b',
    };
    const asked = pattern.replace('{name}', 'a');
    expect(isAllowedThroughGateway({ path: asked, query })).toBe(true);
  });

  it('holds no path of core Secrets', () => {
    const ofSecrets = ALLOWED_PATHS.filter(each =>
      /\/secrets(\/|$)/.test(each),
    );
    expect(ofSecrets).toEqual([]);
  });

  it.each<Record<string, string>>([
    { watch: 'true' },
    { watch: '1' },
    { watch: 't' },
    { watch: 'false' },
    { watch: '' },
    { Watch: 'true' },
    { WATCH: '1' },
    { ' watch': '1' },
    { allowWatchBookmarks: 'true' },
    { sendInitialEvents: 'true' },
    { timeoutSeconds: '300' },
    { resourceVersion: '7' },
    { resourceVersionMatch: 'NotOlderThan' },
    { follow: 'true' },
    { limit: '500', watch: 'true' },
  ])('refuses %j on every path', query => {
    const passing = ALLOWED_PATHS.filter(pattern =>
      isAllowedThroughGateway({ path: pattern.replace('{name}', 'a'), query }),
    );
    expect(passing).toEqual([]);
  });

  it.each([
    `/watch${path}`,
    '/apis/external-secrets.io/v1/watch/externalsecrets',
    `${path}?watch=1`,
    `${path}%3Fwatch=true`,
    '/api/v1/watch/events',
    '/api/v1/secrets',
    '/api/v1/namespaces/shop/secrets',
    '/api/v1/namespaces/kube-system/secrets',
    '/api/v1/namespaces/shop/pods/a/log',
    '/api/v1/namespaces/shop/pods/a/exec',
  ])('refuses %s', asked => {
    expect(isAllowedThroughGateway({ path: asked })).toBe(false);
  });

  it('refuses the question whether one Secret exists', () => {
    const request = existenceRequest({ namespace: 'shop', name: 'db' });
    expect(isAllowedThroughGateway(request)).toBe(false);
  });
});
