import {
  parseComponentRelease,
  parseReleaseBinding,
  parseWorkload,
} from './index';

const metadata = { name: 'x', namespace: 'acme', uid: 'u' };
const owner = { projectName: 'shop', componentName: 'orders' };

const container = {
  image: 'x',
  env: [
    { key: 'LITERAL', value: 's3cr3t' },
    { key: 'DB', valueFrom: { secretKeyRef: { name: 'db', key: 'password' } } },
    { key: 'OLD', valueFrom: { secretRef: { name: 'old', key: 'k' } } },
    {
      key: 'CONFIG',
      valueFrom: { configurationGroupRef: { name: 'c', key: 'k' } },
    },
  ],
  files: [
    {
      key: 'tls.crt',
      mountPath: '/etc/tls',
      valueFrom: { secretKeyRef: { name: 'tls', key: 'crt' } },
    },
    { key: 'app.yaml', mountPath: '/etc/app', value: 's3cr3t' },
  ],
};

const keys = [
  { from: 'env', key: 'LITERAL' },
  { from: 'env', key: 'DB', secret: { reference: 'db', key: 'password' } },
  { from: 'env', key: 'OLD', secret: { reference: 'old', key: 'k' } },
  { from: 'env', key: 'CONFIG' },
  {
    from: 'file',
    key: 'tls.crt',
    mountPath: '/etc/tls',
    secret: { reference: 'tls', key: 'crt' },
  },
  { from: 'file', key: 'app.yaml', mountPath: '/etc/app' },
];

describe('the keys of a workload', () => {
  it.each([
    ['container', { container }],
    ['containers by name', { containers: { main: container } }],
    ['containers in a list', { containers: [container] }],
  ])('are read from its %s, without values', (_, shape) => {
    const parsed = parseWorkload({ metadata, spec: { owner, ...shape } });
    expect(parsed).toMatchObject({
      ok: true,
      object: { kind: 'Workload', project: 'shop', component: 'orders' },
    });
    expect(parsed.ok && parsed.object.keys).toEqual(keys);
    expect(JSON.stringify(parsed)).not.toContain('s3cr3t');
  });

  it('are read from the frozen workload of a ComponentRelease', () => {
    const spec = { owner, workload: { container } };
    const parsed = parseComponentRelease({ metadata, spec });
    expect(parsed.ok && parsed.object.keys).toEqual(keys);
  });

  it('are also what it takes of managed resources, as variables and as files', () => {
    const dependencies = {
      endpoints: [{ component: 'x', envBindings: { address: 'URL' } }],
      resources: [
        {
          ref: 'orders-db',
          envBindings: { password: 'DB_PASSWORD' },
          fileBindings: { ca: '/etc/db/ca.crt' },
        },
      ],
    };
    const taken = [
      {
        from: 'env',
        key: 'DB_PASSWORD',
        output: { resource: 'orders-db', name: 'password' },
      },
      {
        from: 'file',
        key: 'ca.crt',
        mountPath: '/etc/db',
        output: { resource: 'orders-db', name: 'ca' },
      },
    ];
    const workload = parseWorkload({ metadata, spec: { owner, dependencies } });
    expect(workload.ok && workload.object.keys).toEqual(taken);
    const release = parseComponentRelease({
      metadata,
      spec: { owner, workload: { dependencies } },
    });
    expect(release.ok && release.object.keys).toEqual(taken);
  });

  it('refuse a reference that cannot be read: it must not pass for a literal', () => {
    const broken = {
      env: [{ key: 'A', valueFrom: { secretKeyRef: { name: 'a' } } }],
    };
    expect(
      parseWorkload({ metadata, spec: { owner, container: broken } }),
    ).toMatchObject({
      ok: false,
      reason:
        'spec.container.env[0].valueFrom.secretKeyRef.key: expected string, got undefined',
    });
  });
});

describe('parseReleaseBinding', () => {
  it('keeps release, state and overrides', () => {
    const spec = {
      owner,
      environment: 'production',
      releaseName: 'orders-1',
      state: 'Undeploy',
      workloadOverrides: {
        container: { env: [{ key: 'DB', value: 's3cr3t' }] },
      },
    };
    const parsed = parseReleaseBinding({ metadata, spec });
    expect(parsed).toMatchObject({
      ok: true,
      object: {
        environment: 'production',
        release: 'orders-1',
        state: 'Undeploy',
        overrides: [{ from: 'env', key: 'DB' }],
      },
    });
    expect(JSON.stringify(parsed)).not.toContain('s3cr3t');
  });

  it('is active unless it says otherwise', () => {
    const spec = { owner, environment: 'dev' };
    expect(parseReleaseBinding({ metadata, spec })).toMatchObject({
      object: { state: 'Active', overrides: [], conditions: [] },
    });
  });
});
