import {
  dataPlaneNamespace,
  envSecretName,
  fileMountName,
  fileSecretName,
  workloadName,
} from './names';

describe('names in a data plane', () => {
  it('hashes the original parts into the namespace', () => {
    expect(dataPlaneNamespace('default', 'default', 'development')).toBe(
      'dp-default-default-development-f8e58905',
    );
  });

  it('hashes the remote references of all environment keys, in their order', () => {
    const refs = [
      { name: 'DB_PASSWORD', key: 'prod/db', property: 'password' },
      { name: 'API_KEY', key: 'dev/api', property: 'api_key' },
    ];
    expect(envSecretName('test-app', 'dev', refs)).toBe(
      'test-app-dev-env-secrets-757009dd',
    );
    expect(envSecretName('test-app', 'dev', [...refs].reverse())).not.toBe(
      'test-app-dev-env-secrets-757009dd',
    );
  });

  it('hashes the remote reference of a file', () => {
    const ref = { key: 'dev/config', property: 'application.yaml' };
    expect(fileSecretName('test-app', 'dev', 'application.yaml', ref)).toBe(
      'test-app-dev-secret-application-yaml-07d48de3',
    );
  });

  it('calls a workload and the volume of a file as was recorded', () => {
    expect(workloadName('billing', 'development')).toBe(
      'billing-development-00ed21ec',
    );
    expect(fileMountName('/etc/tls/tls.key')).toBe('file-mount-05496b59');
  });

  it('has no content in the names of older releases', () => {
    expect(envSecretName('test-app', 'dev')).toBe(
      envSecretName('test-app', 'dev'),
    );
    expect(envSecretName('test-app', 'dev')).toMatch(
      /^test-app-dev-env-secrets-[0-9a-f]{8}$/,
    );
  });

  it('keeps a namespace within 63 characters', () => {
    const long = 'a-very-long-name-for-a-thing';
    const name = dataPlaneNamespace(long, long, long);
    expect(name.length).toBeLessThanOrEqual(63);
    expect(name).toMatch(/^dp-[a-z-]+-[0-9a-f]{8}$/);
  });
});
