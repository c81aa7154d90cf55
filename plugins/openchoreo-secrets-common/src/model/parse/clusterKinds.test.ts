import {
  parseClusterExternalSecret,
  parseControllerDeployment,
  parseNamespace,
  parsePushSecret,
  parseSecretStore,
} from './index';

const metadata = { name: 'x', uid: 'u' };

describe('parseSecretStore', () => {
  it('keeps of the provider its name only', () => {
    const parsed = parseSecretStore({
      kind: 'ClusterSecretStore',
      metadata,
      spec: {
        controller: 'mine',
        provider: { fake: { data: [{ key: 'k', value: 's3cr3t' }] } },
        refreshInterval: 30,
        conditions: [{ namespaces: ['a'], namespaceRegexes: ['^b'] }],
      },
      status: {
        capabilities: 'ReadWrite',
        conditions: [{ type: 'Ready', status: 'True' }],
      },
    });
    expect(parsed).toMatchObject({
      ok: true,
      object: {
        kind: 'ClusterSecretStore',
        controllerClass: 'mine',
        provider: 'fake',
        refreshIntervalSeconds: 30,
        conditions: [{ namespaces: ['a'], namespaceRegexes: ['^b'] }],
        capabilities: 'ReadWrite',
      },
    });
    expect(JSON.stringify(parsed)).not.toContain('s3cr3t');
  });

  it('reads intervals of 2.8 as durations', () => {
    expect(
      parseSecretStore({ metadata, spec: { refreshInterval: '5m' } }),
    ).toMatchObject({ object: { refreshIntervalSeconds: 300 } });
  });

  it('tells the kind by scope where none is named', () => {
    expect(parseSecretStore({ metadata })).toMatchObject({
      object: { kind: 'ClusterSecretStore' },
    });
    expect(
      parseSecretStore({ metadata: { ...metadata, namespace: 'a' } }),
    ).toMatchObject({ object: { kind: 'SecretStore' } });
  });

  it('refuses conditions it cannot read: they must not admit all', () => {
    expect(
      parseSecretStore({
        metadata,
        spec: { conditions: [{ namespaces: 'a' }] },
      }),
    ).toMatchObject({
      ok: false,
      reason: 'spec.conditions[0].namespaces: expected array, got string',
    });
  });
});

describe('parsePushSecret', () => {
  it('keeps what is to be pushed and the keys that were', () => {
    const parsed = parsePushSecret({
      metadata,
      spec: {
        refreshInterval: 0,
        secretStoreRefs: [
          { name: 'vault', kind: 'ClusterSecretStore' },
          { labelSelector: {} },
        ],
        selector: { secret: { name: 'db' } },
        data: [
          {
            match: {
              secretKey: 'a',
              remoteRef: { remoteKey: 'k', property: 'p' },
            },
          },
        ],
      },
      status: {
        syncedPushSecrets: {
          'ClusterSecretStore/vault': { 'k/p': { metadata: 's3cr3t' } },
        },
      },
    });
    expect(parsed).toMatchObject({
      ok: true,
      object: {
        refreshInterval: '0',
        storeRefs: [{ name: 'vault', kind: 'ClusterSecretStore' }],
        sourceSecret: 'db',
        data: [{ remoteKey: 'k', property: 'p' }],
        synced: { 'ClusterSecretStore/vault': ['k/p'] },
      },
    });
    expect(JSON.stringify(parsed)).not.toContain('s3cr3t');
  });
});

describe('parseClusterExternalSecret', () => {
  it('keeps namespaces, and reasons redacted', () => {
    expect(
      parseClusterExternalSecret({
        metadata,
        status: {
          externalSecretName: 'es',
          failedNamespaces: [{ namespace: 'a', reason: 'password=s3cr3t' }],
          provisionedNamespaces: ['b'],
        },
      }),
    ).toMatchObject({
      ok: true,
      object: {
        externalSecretName: 'es',
        failedNamespaces: [{ namespace: 'a', reason: 'password=…' }],
        provisionedNamespaces: ['b'],
      },
    });
  });
});

describe('parseNamespace', () => {
  it('keeps all labels apart: store conditions select by them', () => {
    const labels = { team: 'shop', 'openchoreo.dev/project': 'p', odd: 1 };
    expect(parseNamespace({ metadata: { ...metadata, labels } })).toMatchObject(
      {
        ok: true,
        object: {
          meta: { labels: { 'openchoreo.dev/project': 'p' } },
          allLabels: { team: 'shop', 'openchoreo.dev/project': 'p' },
        },
      },
    );
  });

  it('refuses one without a name', () => {
    expect(parseNamespace({ metadata: { uid: 'u' } })).toMatchObject({
      ok: false,
      reason: 'metadata.name: expected string, got undefined',
    });
  });
});

describe('parseControllerDeployment', () => {
  const deployment = (args: readonly string[], image: string) => ({
    metadata,
    spec: {
      replicas: 2,
      template: {
        spec: {
          containers: [
            { name: 'proxy', image: 'proxy:1' },
            { name: 'external-secrets', image, args },
          ],
        },
      },
    },
    status: { availableReplicas: 1 },
  });

  it('reads replicas, version and flags of the controller', () => {
    expect(
      parseControllerDeployment(
        deployment(
          [
            '--controller-class',
            'mine',
            '--enable-cluster-store-reconciler=false',
          ],
          'ghcr.io:443/eso/external-secrets:v2.0.1@sha256:abc',
        ),
      ),
    ).toMatchObject({
      ok: true,
      object: {
        desiredReplicas: 2,
        availableReplicas: 1,
        version: 'v2.0.1',
        controllerClass: 'mine',
        clusterStoresEnabled: false,
      },
    });
  });

  it('says nothing of flags that are not set', () => {
    const parsed = parseControllerDeployment(deployment([], 'host:443/eso'));
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    expect(parsed.object.version).toBeUndefined();
    expect(parsed.object.controllerClass).toBeUndefined();
    expect(parsed.object.clusterStoresEnabled).toBeUndefined();
  });
});
