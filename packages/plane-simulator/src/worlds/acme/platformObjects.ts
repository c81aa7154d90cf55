import { ObjectSpec } from '../worldSpec';

function secret(
  namespace: string,
  name: string,
  store: string,
  remotes: Readonly<Record<string, string>>,
  more: Partial<ObjectSpec> = {},
): ObjectSpec {
  return {
    namespace,
    name,
    spec: {
      refreshInterval: '1h',
      secretStoreRef: { kind: 'ClusterSecretStore', name: store },
      target: { name, creationPolicy: 'Owner' },
      data: Object.entries(remotes).map(([secretKey, key]) => ({
        secretKey,
        remoteRef: { key, property: 'value' },
      })),
    },
    ...more,
  };
}

const CONTROL = 'openchoreo-control-plane';
const OBSERVABILITY = 'openchoreo-observability-plane';
const BUILDS = 'workflows-acme';

/** The platform's own secrets in the control plane. */
export const platformObjects: readonly ObjectSpec[] = [
  secret(
    CONTROL,
    'backstage-secrets',
    'default',
    {
      'backend-secret': 'backstage-backend-secret',
      'client-secret': 'backstage-client-secret',
      'jenkins-api-key': 'backstage-jenkins-api-key',
    },
    { history: { created: '60d', lastOk: '50h', failingSince: '49h' } },
  ),
  secret(CONTROL, 'portal-assistant-secret', 'default', {
    PORTAL_ASSISTANT_LLM_API_KEY: 'portal-assistant',
  }),
];

function build(run: string, component: string, created: string): ObjectSpec[] {
  const labels = {
    'openchoreo.dev/managed-by': 'workflowrun-controller',
    'openchoreo.dev/workflowrun': run,
    'openchoreo.dev/workflowrun-namespace': 'acme',
    'openchoreo.dev/component': component,
  };
  const history = { created, failingSince: created };
  return [
    secret(
      BUILDS,
      `${run}-git-secret`,
      'default',
      { password: 'secret/acme/git/github' },
      { labels, history },
    ),
    secret(
      BUILDS,
      `${run}-registry-push-secret`,
      'default',
      { '.dockerconfigjson': 'registry-push-secret' },
      { labels, history },
    ),
  ];
}

/** Builds, and the platform's own secrets in the observability plane. */
export const buildObjects: readonly ObjectSpec[] = [
  secret(OBSERVABILITY, 'observer-secret', 'observer-vault', {
    UID_RESOLVER_OAUTH_CLIENT_SECRET: 'observer-oauth-client-secret',
  }),
  secret(OBSERVABILITY, 'opensearch-admin-credentials', 'observer-vault', {
    username: 'opensearch-username',
    password: 'opensearch-password',
  }),
  ...build('orders-api-build-41', 'orders-api', '2h'),
  ...build('storefront-build-17', 'storefront', '35m'),
];
