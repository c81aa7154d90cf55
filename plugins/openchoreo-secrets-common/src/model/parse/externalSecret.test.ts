import { parseExternalSecret } from './externalSecret';

const metadata = {
  name: 'db',
  namespace: 'dp-a',
  uid: 'u-1',
  generation: 3,
  creationTimestamp: '2026-11-24T10:00:00Z',
  labels: { 'openchoreo.dev/component': 'orders', app: 'x' },
  annotations: { 'kubectl.kubernetes.io/last-applied-configuration': 's3cr3t' },
  managedFields: [{ manager: 's3cr3t' }],
  ownerReferences: [
    {
      kind: 'ClusterExternalSecret',
      name: 'shared',
      uid: 'u-0',
      controller: true,
    },
  ],
};

const full = {
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata,
  spec: {
    refreshPolicy: 'Periodic',
    refreshInterval: '15s',
    secretStoreRef: { name: 'vault', kind: 'ClusterSecretStore' },
    target: {
      creationPolicy: 'Merge',
      immutable: true,
      template: { data: { literal: 's3cr3t' } },
    },
    data: [
      {
        secretKey: 'PASSWORD',
        remoteRef: { key: 'prod/db', property: 'password', version: '2' },
        sourceRef: { storeRef: { name: 'own' } },
      },
    ],
    dataFrom: [
      { extract: { key: 'all' } },
      { find: { name: { regexp: '.*' } } },
      { sourceRef: { generatorRef: { kind: 'Password', name: 'pg' } } },
      { rewrite: [] },
    ],
    syncWindows: {
      kind: 'deny',
      windows: [{ schedule: '0 8 * * *', duration: '1h' }],
    },
  },
  status: {
    conditions: [
      { type: 'Deleted', status: 'True' },
      {
        type: 'Ready',
        status: 'False',
        reason: 'SecretSyncedError',
        message: 'failed: https://u:s3cr3t@host/x',
        lastTransitionTime: '2026-11-24T10:10:00Z',
      },
    ],
    refreshTime: '2026-11-24T10:05:00Z',
    syncedResourceVersion: '3-abc',
    binding: { name: 'db' },
  },
};

const minute = (text: string) => Date.parse(`2026-11-24T${text}:00Z`);

describe('parseExternalSecret', () => {
  it('keeps the fields that are read, and nothing else', () => {
    expect(parseExternalSecret(full)).toEqual({
      ok: true,
      object: {
        kind: 'ExternalSecret',
        meta: {
          name: 'db',
          namespace: 'dp-a',
          uid: 'u-1',
          generation: 3,
          createdAt: minute('10:00'),
          labels: { 'openchoreo.dev/component': 'orders' },
          owner: { kind: 'ClusterExternalSecret', name: 'shared', uid: 'u-0' },
        },
        refreshPolicy: 'Periodic',
        refreshInterval: '15s',
        storeRef: { name: 'vault', kind: 'ClusterSecretStore' },
        data: [
          {
            secretKey: 'PASSWORD',
            remoteKey: 'prod/db',
            property: 'password',
            version: '2',
            storeRef: { name: 'own', kind: 'SecretStore' },
          },
        ],
        dataFrom: [
          { via: 'extract', remoteKey: 'all' },
          { via: 'find' },
          { via: 'generator', generatorRef: { kind: 'Password', name: 'pg' } },
          { via: 'other' },
        ],
        target: {
          name: 'db',
          creationPolicy: 'Merge',
          deletionPolicy: 'Retain',
          immutable: true,
          templated: true,
          template: { keys: ['literal'], open: false, merges: false },
        },
        syncWindows: full.spec.syncWindows,
        ready: {
          type: 'Ready',
          status: 'False',
          reason: 'SecretSyncedError',
          message: 'failed: https://…@host/x',
          reading: {},
          lastTransitionAt: minute('10:10'),
        },
        refreshAt: minute('10:05'),
        syncedResourceVersion: '3-abc',
        bindingName: 'db',
      },
    });
  });

  it('keeps no literal of the object', () => {
    expect(JSON.stringify(parseExternalSecret(full))).not.toContain('s3cr3t');
  });

  it('reads names without what turns text round or hides, and no longer than names are', () => {
    const long = 'n'.repeat(10_000);
    const parsed = parseExternalSecret({
      metadata: { ...metadata, name: `d\u202eb`, namespace: long },
      spec: {
        secretStoreRef: { name: long },
        data: [
          {
            secretKey: 'A\u200bB',
            remoteRef: { key: 'prod/\u202etoken', property: long },
          },
        ],
      },
    });
    expect(parsed).toMatchObject({
      object: {
        meta: { name: 'd\\u{202E}b', namespace: `${'n'.repeat(252)}…` },
        storeRef: { name: `${'n'.repeat(252)}…` },
        data: [
          {
            secretKey: 'A\\u{200B}B',
            remoteKey: 'prod/\\u{202E}token',
            property: `${'n'.repeat(2_047)}…`,
          },
        ],
      },
    });
  });

  it('needs neither spec nor status', () => {
    expect(
      parseExternalSecret({ metadata: { name: 'a', uid: 'u' } }),
    ).toMatchObject({
      ok: true,
      object: { data: [], dataFrom: [], target: { name: 'a' } },
    });
  });

  it('keeps an interval as typed, and degrades what is optional', () => {
    const odd = {
      metadata: { ...metadata, labels: 7, generation: 'x' },
      spec: {
        refreshInterval: 'soon',
        refreshPolicy: 3,
        secretStoreRef: 'vault',
      },
    };
    expect(parseExternalSecret(odd)).toMatchObject({
      ok: true,
      object: { refreshInterval: 'soon', meta: { labels: {} } },
    });
  });

  it.each([
    ['nothing', null, 'the object: expected object, got null'],
    [
      'no uid',
      { metadata: { name: 'a' } },
      'metadata.uid: expected string, got undefined',
    ],
    [
      'an empty name',
      { metadata: { name: '', uid: 'u' } },
      'metadata.name: expected a text that is not empty',
    ],
    [
      'a key that is no text',
      { metadata, spec: { data: [{ secretKey: 1 }] } },
      'spec.data[0].secretKey: expected string, got number',
    ],
    [
      'conditions that are none',
      { metadata, status: { conditions: 'x' } },
      'status.conditions: expected array, got string',
    ],
    [
      'a time that is none',
      { metadata, status: { refreshTime: 'yesterday' } },
      'status.refreshTime: expected an RFC 3339 time',
    ],
  ])('refuses %s, naming field and shape', (_, json, reason) => {
    expect(parseExternalSecret(json)).toMatchObject({ ok: false, reason });
  });

  it('names the object that it refuses', () => {
    expect(
      parseExternalSecret({ metadata, spec: { data: 'x' } }),
    ).toMatchObject({ ref: { namespace: 'dp-a', name: 'db' } });
  });

  it('takes no name of its spec out of what its condition says', () => {
    const key = '339062b8-a5a1-4303-bf1d-b1920146a622';
    const message = `no item ${key} in tenant 439062b8-a5a1-4303-bf1d-b1920146a622`;
    const parsed = parseExternalSecret({
      metadata,
      spec: { data: [{ secretKey: 'a', remoteRef: { key } }] },
      status: { conditions: [{ type: 'Ready', status: 'False', message }] },
    });
    expect(parsed).toMatchObject({
      object: { ready: { message: `no item ${key} in tenant …` } },
    });
  });

  it('takes what a template holds for no name', () => {
    const message = 'cannot use password=hunter2x here';
    const parsed = parseExternalSecret({
      metadata,
      spec: { target: { template: { data: { name: 'hunter2x' } } } },
      status: { conditions: [{ type: 'Ready', status: 'False', message }] },
    });
    expect(parsed).toMatchObject({
      object: { ready: { message: 'cannot use password=… here' } },
    });
  });
});
