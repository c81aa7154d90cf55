import { entityScope } from './entityScope';
import { DEFAULT_TRUSTED_ORIGINS } from './trustedOrigin';

const ORIGIN = 'backstage.io/managed-by-origin-location';

function entity(kind: string, said: Readonly<Record<string, string>>) {
  const annotations = Object.fromEntries(
    Object.entries(said).map(([key, value]) => [`openchoreo.io/${key}`, value]),
  );
  return {
    kind,
    metadata: {
      name: 'x',
      namespace: 'elsewhere',
      annotations: { [ORIGIN]: DEFAULT_TRUSTED_ORIGINS[0], ...annotations },
    },
  };
}

const plane = (id: string) => ({ scope: 'plane', id });
const ALL = { namespace: 'acme', project: 'shop', component: 'api' };

describe('what an entity stands for', () => {
  it.each([
    [
      'Component',
      ALL,
      {
        scope: 'component',
        component: { namespace: 'acme', project: 'shop', name: 'api' },
      },
    ],
    ['System', ALL, { scope: 'system', namespace: 'acme', project: 'shop' }],
    [
      'system',
      { ...ALL, 'project-id': 'till' },
      { scope: 'system', namespace: 'acme', project: 'till' },
    ],
    [
      'Environment',
      { namespace: 'acme', environment: 'production' },
      { scope: 'environment', namespace: 'acme', name: 'production' },
    ],
    [
      'Environment',
      { namespace: 'acme' },
      { scope: 'environment', namespace: 'acme', name: 'x' },
    ],
    ['Dataplane', ALL, plane('DataPlane/acme/x')],
    ['DataPlane', ALL, plane('DataPlane/acme/x')],
    ['ClusterDataplane', {}, plane('ClusterDataPlane/x')],
    ['WorkflowPlane', ALL, plane('WorkflowPlane/acme/x')],
    ['ClusterWorkflowPlane', {}, plane('ClusterWorkflowPlane/x')],
    ['ObservabilityPlane', ALL, plane('ObservabilityPlane/acme/x')],
    ['ClusterObservabilityPlane', {}, plane('ClusterObservabilityPlane/x')],
    ['BuildPlane', ALL, plane('WorkflowPlane/acme/x')],
    ['Dataplane', {}, undefined],
    ['Environment', {}, undefined],
    ['Component', { namespace: 'acme', project: 'shop' }, undefined],
    ['Component', { project: 'shop', component: 'api' }, undefined],
    ['System', { namespace: 'acme' }, undefined],
    ['Resource', ALL, undefined],
    ['API', ALL, undefined],
  ])('%s with %j is %j', (kind, said, scope) => {
    expect(entityScope(entity(kind, said), DEFAULT_TRUSTED_ORIGINS)).toEqual(
      scope,
    );
  });

  it.each([
    'Component',
    'System',
    'Environment',
    'Dataplane',
    'ClusterDataplane',
  ])('is nothing when its origin is not trusted: %s', kind => {
    const { metadata } = entity(kind, ALL);
    for (const origin of ['url:https://git.example/catalog.yaml', '']) {
      const annotations = { ...metadata.annotations, [ORIGIN]: origin };
      expect(
        entityScope(
          { kind, metadata: { ...metadata, annotations } },
          DEFAULT_TRUSTED_ORIGINS,
        ),
      ).toBeUndefined();
    }
    expect(
      entityScope({ kind, metadata: { name: 'x' } }, ['*']),
    ).toBeUndefined();
  });
});
