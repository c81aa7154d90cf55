import { parseResource, parseResourceReleaseBinding } from './index';

const metadata = { name: 'orders-db', namespace: 'acme', uid: 'u' };
const owner = { projectName: 'shop', resourceName: 'orders-db' };

describe('parseResource', () => {
  it('keeps its project, and no parameters', () => {
    const parsed = parseResource({
      metadata,
      spec: {
        owner: { projectName: 'shop' },
        parameters: { adminPassword: 's3cr3t' },
      },
    });
    expect(parsed).toMatchObject({
      ok: true,
      object: { kind: 'Resource', project: 'shop' },
    });
    expect(JSON.stringify(parsed)).not.toContain('s3cr3t');
  });

  it('takes the project of its label where the spec names none', () => {
    const labels = { 'openchoreo.dev/project': 'shop' };
    expect(parseResource({ metadata: { ...metadata, labels } })).toMatchObject({
      object: { project: 'shop' },
    });
  });
});

describe('parseResourceReleaseBinding', () => {
  it('keeps resource, environment, conditions and which outputs are Secrets, and no values', () => {
    const parsed = parseResourceReleaseBinding({
      metadata,
      spec: {
        owner,
        environment: 'production',
        resourceTypeEnvironmentConfigs: { token: 's3cr3t' },
      },
      status: {
        conditions: [{ type: 'Ready', status: 'False', reason: 'Pending' }],
        outputs: [
          { name: 'url', value: 's3cr3t' },
          { name: 'user', configMapKeyRef: { name: 'config', key: 's3cr3t' } },
          { name: 'password', secretKeyRef: { name: 'creds', key: 'pw' } },
        ],
      },
    });
    expect(parsed).toMatchObject({
      ok: true,
      object: {
        project: 'shop',
        resource: 'orders-db',
        environment: 'production',
        conditions: [{ type: 'Ready', status: 'False', reason: 'Pending' }],
        outputs: [
          { name: 'url' },
          { name: 'user' },
          { name: 'password', secret: { name: 'creds', key: 'pw' } },
        ],
      },
    });
    expect(JSON.stringify(parsed)).not.toContain('s3cr3t');
  });

  it('refuses an output that cannot be read: it must not pass for a plain value', () => {
    const parsed = parseResourceReleaseBinding({
      metadata,
      spec: { owner, environment: 'production' },
      status: { outputs: [{ name: 'url', secretKeyRef: { name: 'creds' } }] },
    });
    expect(parsed).toMatchObject({ ok: false });
  });

  it.each([
    [{ owner }, 'spec.environment: expected string, got undefined'],
    [
      { environment: 'dev' },
      'spec.owner.resourceName: expected string, got undefined',
    ],
  ])('refuses one that is of nothing: %j', (spec, reason) => {
    expect(parseResourceReleaseBinding({ metadata, spec })).toMatchObject({
      ok: false,
      reason,
    });
  });
});
