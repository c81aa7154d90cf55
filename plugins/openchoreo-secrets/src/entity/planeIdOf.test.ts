import { planeIdOf } from './planeIdOf';

function entity(kind: string, annotations?: Record<string, string>) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'x', namespace: 'team', annotations },
  };
}

describe('a plane is asked for as the API names it', () => {
  it.each([
    ['Dataplane', 'DataPlane/acme/x'],
    ['DataPlane', 'DataPlane/acme/x'],
    ['ClusterDataplane', 'ClusterDataPlane/x'],
    ['WorkflowPlane', 'WorkflowPlane/acme/x'],
    ['ClusterWorkflowPlane', 'ClusterWorkflowPlane/x'],
    ['ObservabilityPlane', 'ObservabilityPlane/acme/x'],
    ['ClusterObservabilityPlane', 'ClusterObservabilityPlane/x'],
    ['BuildPlane', 'WorkflowPlane/acme/x'],
    ['Component', undefined],
  ])('%s is %s', (kind, id) => {
    expect(planeIdOf(entity(kind, { 'openchoreo.io/namespace': 'acme' }))).toBe(
      id,
    );
  });

  it('where no annotation names the namespace, that of the entity stands', () => {
    expect(planeIdOf(entity('Dataplane'))).toBe('DataPlane/team/x');
  });
});
