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
});
