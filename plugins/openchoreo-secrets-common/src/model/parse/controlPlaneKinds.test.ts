import {
  parseComponent,
  parseDeploymentPipeline,
  parseEnvironment,
  parsePlane,
  parseProject,
  parseRenderedRelease,
  parseSecretReference,
} from './index';

const metadata = { name: 'x', namespace: 'acme', uid: 'u' };

describe('parsePlane', () => {
  it.each([
    ['DataPlane', 'DataPlane'],
    ['BuildPlane', 'WorkflowPlane'],
    ['ClusterBuildPlane', 'ClusterWorkflowPlane'],
    ['ClusterObservabilityPlane', 'ClusterObservabilityPlane'],
  ])('reads %s as %s', (kind, planeKind) => {
    expect(parsePlane({ kind, metadata })).toMatchObject({
      ok: true,
      object: { kind: planeKind, planeId: 'x' },
    });
  });

  it('takes the kind given for list items that name none', () => {
    expect(parsePlane({ metadata }, 'BuildPlane')).toMatchObject({
      object: { kind: 'WorkflowPlane' },
    });
  });

  it('keeps id, store and agent, and no credentials', () => {
    const parsed = parsePlane({
      kind: 'DataPlane',
      metadata,
      spec: {
        planeID: 'p-1',
        secretStoreRef: { name: 'vault' },
        kubernetesCluster: { credentials: { clientKey: 's3cr3t' } },
      },
      status: {
        agentConnection: {
          connected: false,
          lastHeartbeatTime: '2026-11-24T10:32:00Z',
        },
      },
    });
    expect(parsed).toMatchObject({
      object: {
        planeId: 'p-1',
        secretStore: 'vault',
        agentConnected: false,
        agentHeartbeatAt: Date.parse('2026-11-24T10:32:00Z'),
      },
    });
    expect(JSON.stringify(parsed)).not.toContain('s3cr3t');
  });

  it('refuses what is no plane', () => {
    expect(parsePlane({ kind: 'Pod', metadata })).toMatchObject({
      ok: false,
      reason: 'kind: expected a kind of plane',
    });
  });
});

describe('references of either form', () => {
  it.each([['dp'], [{ name: 'dp' }], [{ kind: 'DataPlane', name: 'dp' }]])(
    'of an Environment: %j',
    dataPlaneRef => {
      expect(
        parseEnvironment({
          metadata,
          spec: { dataPlaneRef, isProduction: true },
        }),
      ).toMatchObject({
        object: { dataPlaneRef: { name: 'dp' }, production: true },
      });
    },
  );

  it('of a DeploymentPipeline', () => {
    const promotionPaths = [
      {
        sourceEnvironmentRef: 'dev',
        targetEnvironmentRefs: [{ name: 'staging' }],
      },
      {
        sourceEnvironmentRef: { kind: 'Environment', name: 'staging' },
        targetEnvironmentRefs: ['production'],
      },
    ];
    expect(
      parseDeploymentPipeline({ metadata, spec: { promotionPaths } }),
    ).toMatchObject({
      object: {
        promotionPaths: [
          { source: 'dev', targets: ['staging'] },
          { source: 'staging', targets: ['production'] },
        ],
      },
    });
  });

  it('of a Project, or none', () => {
    const project = (ref: unknown) =>
      parseProject({ metadata, spec: { deploymentPipelineRef: ref } });
    expect(project('main')).toMatchObject({ object: { pipeline: 'main' } });
    expect(project({ name: 'main' })).toMatchObject({
      object: { pipeline: 'main' },
    });
    expect(project(undefined)).toMatchObject({ ok: true });
  });
});

describe('the rest of the control plane', () => {
  it('a Component needs its project', () => {
    const spec = { owner: { projectName: 'shop' } };
    expect(parseComponent({ metadata, spec })).toMatchObject({
      object: { project: 'shop' },
    });
    expect(parseComponent({ metadata })).toMatchObject({
      reason: 'spec.owner.projectName: expected string, got undefined',
    });
  });

  it('a SecretReference keeps where its keys come from', () => {
    const data = [
      { secretKey: 'k', remoteRef: { key: 'prod/db', property: 'p' } },
    ];
    expect(parseSecretReference({ metadata, spec: { data } })).toMatchObject({
      object: {
        data: [{ secretKey: 'k', remoteKey: 'prod/db', property: 'p' }],
      },
    });
  });

  it('a RenderedRelease keeps identities, and never the objects', () => {
    const object = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 's', namespace: 'dp-a' },
      stringData: { p: 's3cr3t' },
    };
    const parsed = parseRenderedRelease({
      metadata: {
        ...metadata,
        labels: {
          'openchoreo.dev/component': 'orders',
          'openchoreo.dev/environment': 'dev',
        },
      },
      spec: {
        targetPlane: 'observabilityplane',
        environmentName: 'production',
        resources: [{ id: 'r', object }],
      },
    });
    expect(parsed).toMatchObject({
      object: {
        targetPlane: 'observabilityplane',
        environment: 'production',
        component: 'orders',
        resources: [
          {
            id: 'r',
            apiVersion: 'v1',
            kind: 'Secret',
            namespace: 'dp-a',
            name: 's',
          },
        ],
      },
    });
    expect(JSON.stringify(parsed)).not.toContain('s3cr3t');
  });
});
