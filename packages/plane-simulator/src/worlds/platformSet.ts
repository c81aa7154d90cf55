import { CertificateSpec, ObjectSpec } from './worldSpec';

const CONTROL = 'openchoreo-control-plane';
const OBSERVABILITY = 'openchoreo-observability-plane';

/** An ExternalSecret as the installation guide writes them: each local key from a remote key's property `value`. */
export function platformSecret(
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

/** What the platform's ExternalSecrets ask a provider for. */
export const platformHoldings: Readonly<Record<string, readonly string[]>> =
  Object.fromEntries(
    [
      'backstage-backend-secret',
      'backstage-client-secret',
      'backstage-jenkins-api-key',
      'observer-oauth-client-secret',
      'opensearch-username',
      'opensearch-password',
    ].map(key => [key, ['value']]),
  );

/** The portal's own secret. */
export function backstageSecrets(
  store = 'default',
  more: Partial<ObjectSpec> = {},
): ObjectSpec {
  return platformSecret(
    CONTROL,
    'backstage-secrets',
    store,
    {
      'backend-secret': 'backstage-backend-secret',
      'client-secret': 'backstage-client-secret',
      'jenkins-api-key': 'backstage-jenkins-api-key',
    },
    more,
  );
}

/** What the Observer logs in with, and the logs module. */
export function observabilitySecrets(store = 'default'): readonly ObjectSpec[] {
  return [
    platformSecret(OBSERVABILITY, 'observer-secret', store, {
      UID_RESOLVER_OAUTH_CLIENT_SECRET: 'observer-oauth-client-secret',
    }),
    platformSecret(OBSERVABILITY, 'opensearch-admin-credentials', store, {
      username: 'opensearch-username',
      password: 'opensearch-password',
    }),
  ];
}

const INTERNAL = 'cluster-gateway-internal-ca';

const control = (name: string, more: Partial<CertificateSpec> = {}) => ({
  namespace: CONTROL,
  name,
  ...more,
});

/** Ten years, and the rest of them. */
const AUTHORITY = {
  isCA: true,
  notBefore: '-90d',
  notAfter: '+3560d',
  renewal: '+3300d',
};

/** What every control plane has. */
const gatewayCertificates: readonly CertificateSpec[] = [
  control('cluster-gateway-ca', AUTHORITY),
  control('cluster-gateway-tls', { issuer: 'cluster-gateway-ca' }),
  control('controller-manager-webhook-server-cert'),
];

/** The Certificates of a control plane before 1.2, or of one that switched the gateway's client certificates off. */
export const controlCertificates: readonly CertificateSpec[] = [
  ...gatewayCertificates,
  control('cp-gateway-tls', { issuer: 'company' }),
];

/** With client certificates for calls to the gateway, as by default since 1.2. */
export const controlCertificates12: readonly CertificateSpec[] = [
  ...controlCertificates,
  control(INTERNAL, AUTHORITY),
  control('openchoreo-api-cluster-gateway-client-tls', { issuer: INTERNAL }),
  control('controller-manager-cluster-gateway-client-tls', {
    issuer: INTERNAL,
  }),
];

/** The ingress certificate of a data plane. */
export function dataCertificate(
  more: Partial<CertificateSpec> = {},
): CertificateSpec {
  const namespace = 'openchoreo-data-plane';
  return { namespace, name: 'dp-gateway-tls', issuer: 'company', ...more };
}

/** The ingress certificate of an observability plane. */
export function observabilityCertificate(
  more: Partial<CertificateSpec> = {},
): CertificateSpec {
  const namespace = OBSERVABILITY;
  return { namespace, name: 'obs-gateway-tls', issuer: 'company', ...more };
}
