import { existenceRequest } from '../kube/secretExistence';
import type { KubeRequest } from '../kube/kubeRequest';
import { ALLOWED_PATHS, isAllowed } from './allowList';

describe('the allow-list of requests', () => {
  it('holds exactly these paths', () => {
    expect([...ALLOWED_PATHS].sort()).toEqual([
      '/api/v1/events',
      '/api/v1/namespaces',
      '/api/v1/namespaces/kube-system',
      '/apis',
      '/apis/apps/v1/deployments',
      '/apis/apps/v1/namespaces/{name}/deployments',
      '/apis/cert-manager.io',
      '/apis/cert-manager.io/v1',
      '/apis/cert-manager.io/v1/certificates',
      '/apis/external-secrets.io',
      '/apis/external-secrets.io/v1',
      '/apis/external-secrets.io/v1/clusterexternalsecrets',
      '/apis/external-secrets.io/v1/clustersecretstores',
      '/apis/external-secrets.io/v1/externalsecrets',
      '/apis/external-secrets.io/v1/secretstores',
      '/apis/external-secrets.io/v1alpha1',
      '/apis/external-secrets.io/v1alpha1/pushsecrets',
      '/apis/external-secrets.io/v1beta1',
      '/apis/external-secrets.io/v1beta1/clusterexternalsecrets',
      '/apis/external-secrets.io/v1beta1/clustersecretstores',
      '/apis/external-secrets.io/v1beta1/externalsecrets',
      '/apis/external-secrets.io/v1beta1/secretstores',
      '/apis/openchoreo.dev',
      '/apis/openchoreo.dev/v1alpha1',
      '/apis/openchoreo.dev/v1alpha1/buildplanes',
      '/apis/openchoreo.dev/v1alpha1/clusterbuildplanes',
      '/apis/openchoreo.dev/v1alpha1/clusterdataplanes',
      '/apis/openchoreo.dev/v1alpha1/clusterobservabilityplanes',
      '/apis/openchoreo.dev/v1alpha1/clusterworkflowplanes',
      '/apis/openchoreo.dev/v1alpha1/componentreleases',
      '/apis/openchoreo.dev/v1alpha1/components',
      '/apis/openchoreo.dev/v1alpha1/dataplanes',
      '/apis/openchoreo.dev/v1alpha1/deploymentpipelines',
      '/apis/openchoreo.dev/v1alpha1/environments',
      '/apis/openchoreo.dev/v1alpha1/observabilityplanes',
      '/apis/openchoreo.dev/v1alpha1/projects',
      '/apis/openchoreo.dev/v1alpha1/releasebindings',
      '/apis/openchoreo.dev/v1alpha1/releases',
      '/apis/openchoreo.dev/v1alpha1/renderedreleases',
      '/apis/openchoreo.dev/v1alpha1/resourcereleasebindings',
      '/apis/openchoreo.dev/v1alpha1/resources',
      '/apis/openchoreo.dev/v1alpha1/secretreferences',
      '/apis/openchoreo.dev/v1alpha1/workflowplanes',
      '/apis/openchoreo.dev/v1alpha1/workflowruns',
      '/apis/openchoreo.dev/v1alpha1/workloads',
    ]);
  });

  it.each(ALLOWED_PATHS)('lets %s pass', path => {
    expect(isAllowed({ path: path.replace('{name}', 'a-b') })).toBe(true);
  });

  it.each([
    '/api/v1/secrets',
    '/api/v1/namespaces/shop/secrets',
    '/api/v1/namespaces/shop/secrets/db',
    '/api/v1/watch/namespaces/shop/secrets/db',
    '/api/v1/namespaces/kube-system/secrets',
    '/api/v1/namespaces/kube-system/../shop/secrets',
    '/api/v1/namespaces/shop',
    '/api/v1/configmaps',
    '/api/v1/events/',
    '/apis/apps/v1/namespaces/a/b/deployments',
    '/apis/apps/v1/namespaces/../../api/v1/secrets?x=/deployments',
    '/apis/external-secrets-io/v1/externalsecrets',
    '/apis/external-secrets.io/v1alpha1/externalsecrets',
    '/apis/external-secrets.io/v1/externalsecrets/a',
    '/apis/external-secrets.io/v1/externalsecrets?watch=true',
    'http://elsewhere/apis',
  ])('refuses %s', path => {
    expect(isAllowed({ path })).toBe(false);
  });

  it('refuses query parameters that it does not know', () => {
    const path = '/api/v1/events';
    expect(isAllowed({ path, query: { watch: 'true', limit: '1' } })).toBe(
      true,
    );
    expect(isAllowed({ path, query: { dryRun: 'All' } })).toBe(false);
  });

  describe('of Secrets', () => {
    const path = '/api/v1/namespaces/shop/secrets/db';
    const query = { includeObject: 'None' };
    const existence = { path, query, tableOnly: true };

    it('lets pass the question whether one exists, in one form', () => {
      expect(isAllowed(existence, ['shop'])).toBe(true);
      expect(existenceRequest({ namespace: 'shop', name: 'db' })).toEqual(
        existence,
      );
    });

    it.each<[string, KubeRequest]>([
      ['any other answer', { path, query }],
      ['its metadata', { path, query, metadataOnly: true }],
      ['the table with its object', { path, tableOnly: true }],
      [
        'the table with its metadata',
        { path, query: { includeObject: 'Metadata' }, tableOnly: true },
      ],
      [
        'the whole object',
        { path, query: { includeObject: 'Object' }, tableOnly: true },
      ],
      [
        'a watch',
        { path, query: { ...query, watch: 'true' }, tableOnly: true },
      ],
      [
        'a watch of another spelling',
        { path, query: { ...query, watch: '1' }, tableOnly: true },
      ],
      [
        'any parameter besides',
        { path, query: { ...query, pretty: 'true' }, tableOnly: true },
      ],
      [
        'the list',
        { path: '/api/v1/namespaces/shop/secrets', query, tableOnly: true },
      ],
      [
        'the list without a name',
        { path: '/api/v1/namespaces/shop/secrets/', query, tableOnly: true },
      ],
      [
        'the list of all namespaces',
        { path: '/api/v1/secrets', query, tableOnly: true },
      ],
      ['a part of it', { path: `${path}/data`, query, tableOnly: true }],
      [
        'the watch of old',
        {
          path: '/api/v1/watch/namespaces/shop/secrets/db',
          query,
          tableOnly: true,
        },
      ],
      [
        'another path behind the name',
        {
          path: '/api/v1/namespaces/shop/secrets/..%2f..%2fsecrets',
          query,
          tableOnly: true,
        },
      ],
      [
        'a query behind the name',
        { path: `${path}?includeObject=Object`, query, tableOnly: true },
      ],
      [
        'a config map',
        {
          path: '/api/v1/namespaces/shop/configmaps/db',
          query,
          tableOnly: true,
        },
      ],
    ])('refuses %s', (_, request) => {
      expect(isAllowed(request, ['shop'])).toBe(false);
    });

    it('refuses it in namespaces where nobody opted in', () => {
      expect(isAllowed(existence)).toBe(false);
      expect(isAllowed(existence, ['shops', 'sho'])).toBe(false);
    });

    it('has no use for that form elsewhere', () => {
      expect(isAllowed({ path: '/api/v1/namespaces', query })).toBe(false);
    });
  });
});
