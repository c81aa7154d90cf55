import { ConfigReader } from '@backstage/config';
import { readSecretsConfig } from './readSecretsConfig';

const read = (openchoreoSecrets?: unknown) =>
  readSecretsConfig(
    ConfigReader.fromConfigs([
      {
        context: 'test',
        data: JSON.parse(JSON.stringify({ openchoreoSecrets })),
      },
    ]),
  );

const minimal = { controlPlane: { inCluster: true } };
const account = { url: 'https://10.0.0.1:6443', tokenFile: '/t' };

describe('readSecretsConfig', () => {
  it('is undefined without the key', () => {
    expect(read()).toBeUndefined();
  });

  it('fills in the defaults', () => {
    expect(read(minimal)).toEqual({
      controlPlane: { access: { via: 'inCluster' } },
      planes: [],
      eso: {
        namespace: 'external-secrets',
        deployment: 'external-secrets',
        eventReporters: [
          'external-secrets',
          'cluster-secret-store',
          'secret-store',
          'pushsecret',
          'cluster-external-secret',
        ],
      },
      trustedOrigins: ['provider:OpenChoreoEntityProvider'],
      authorization: {
        authority: { mode: 'backstage', decides: false },
        signIn: true,
        platformGroups: [],
        services: [],
        catalogServices: [],
      },
      checklist: {
        lookUp: [],
        namespaces: {},
        features: {},
        rows: [],
        waive: [],
      },
      stores: [],
      thresholds: {
        graceMinMs: 600_000,
        graceMaxMs: 3_600_000,
        skewMs: 60_000,
        initialisingForMs: 120_000,
        pendingAfterMs: 300_000,
        deletingAfterMs: 600_000,
        retryGraceMs: 120_000,
        notRenderedAfterMs: 600_000,
        agentSilentAfterMs: 180_000,
        stalledShare: 0.8,
      },
      observation: {
        probeAfterMs: 90_000,
        unknownAfterMs: 150_000,
        requestTimeoutMs: 20_000,
        credentialTimeoutMs: 10_000,
        pollEveryMs: 30_000,
        relistEveryMs: 21_600_000,
      },
    });
  });

  it('writes the groups of the platform as the catalog does', () => {
    const platformGroups = ['Group:Default/Platform', 'user:ada'];
    expect(
      read({ ...minimal, authorization: { platformGroups } })?.authorization,
    ).toMatchObject({
      platformGroups: ['group:default/platform', 'user:default/ada'],
      platformTeam: 'group:default/platform',
    });
  });

  it('reads which planes the configuration says are one cluster', () => {
    const config = read({
      controlPlane: { inCluster: true, cluster: 'eu-1' },
      planes: [
        {
          plane: 'ClusterDataPlane/default',
          cluster: 'eu-1',
          serviceAccount: account,
        },
        { plane: 'ClusterDataPlane/other', serviceAccount: account },
      ],
    });
    const named = [config?.controlPlane, ...(config?.planes ?? [])];
    expect(named.map(each => each?.cluster)).toEqual([
      'eu-1',
      'eu-1',
      undefined,
    ]);
  });

  it('reads every way of access', () => {
    const pem = '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n';
    const config = read({
      controlPlane: { kubeconfig: { path: '/k', context: 'c' } },
      planes: [
        { plane: 'ClusterDataPlane/default', inCluster: true },
        {
          plane: 'DataPlane/acme/eu-data',
          serviceAccount: { ...account, caFile: '/ca', skipTLSVerify: true },
        },
        {
          plane: 'ClusterWorkflowPlane/ci',
          serviceAccount: {
            url: 'https://[::1]:6443',
            token: 't',
            caData: Buffer.from(pem).toString('base64'),
          },
        },
      ],
    });
    expect(config?.controlPlane).toEqual({
      access: { via: 'kubeconfig', path: '/k', context: 'c' },
    });
    expect(config?.planes).toEqual([
      {
        ref: { kind: 'ClusterDataPlane', name: 'default' },
        access: { via: 'inCluster' },
      },
      {
        ref: { kind: 'DataPlane', namespace: 'acme', name: 'eu-data' },
        access: {
          via: 'serviceAccount',
          url: account.url,
          token: { file: '/t' },
          ca: { file: '/ca' },
          skipTLSVerify: true,
        },
      },
      {
        ref: { kind: 'ClusterWorkflowPlane', name: 'ci' },
        access: {
          via: 'serviceAccount',
          url: 'https://[::1]:6443',
          token: { value: 't' },
          ca: { value: pem },
          skipTLSVerify: false,
        },
      },
    ]);
  });

  it.each([
    [
      'BuildPlane/acme/ci',
      { kind: 'WorkflowPlane', namespace: 'acme', name: 'ci' },
    ],
    ['ClusterBuildPlane/ci', { kind: 'ClusterWorkflowPlane', name: 'ci' }],
  ])('reads %s as the workflow plane it became', (plane, ref) => {
    const config = read({ ...minimal, planes: [{ plane, inCluster: true }] });
    expect(config?.planes[0].ref).toEqual(ref);
  });

  it.each([
    ['90s', 90_000],
    ['1h30m', 5_400_000],
    ['2 minutes', 120_000],
    ['PT10M', 600_000],
    [{ minutes: 10, seconds: 1 }, 601_000],
  ])('reads the duration %j', (skew, ms) => {
    expect(read({ ...minimal, health: { skew } })?.thresholds.skewMs).toBe(ms);
  });
});
