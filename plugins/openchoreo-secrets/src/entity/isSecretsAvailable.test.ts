import { hasSecretsTab, isSecretsAvailable } from './isSecretsAvailable';

function entity(
  kind: string,
  annotations?: Record<string, string>,
  namespace?: string,
) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'x', namespace, annotations },
  };
}

const namespace = { 'openchoreo.io/namespace': 'acme' };
const project = { ...namespace, 'openchoreo.io/project': 'shop' };
const component = { ...project, 'openchoreo.io/component': 'orders-api' };
const system = { ...namespace, 'openchoreo.io/project-id': 'shop' };
const environment = { ...namespace, 'openchoreo.io/environment': 'dev' };
const resource = { ...project, 'openchoreo.io/resource': 'orders-db' };

describe('secret health is there for what OpenChoreo made', () => {
  it.each([
    ['Component', component, true, true],
    ['component', component, true, true],
    ['System', system, true, true],
    ['System', component, true, true],
    ['Component', system, false, false],
    ['Component', undefined, false, false],
    ['API', component, false, false],
    ['System', { 'openchoreo.io/project-id': 'shop' }, false, false],
  ])('%s with %j', (kind, annotations, card, tab) => {
    const one = entity(kind, annotations);
    expect([isSecretsAvailable(one), hasSecretsTab(one)]).toEqual([card, tab]);
  });
});

describe('the tab is there for what has bindings, references or planes, without a card', () => {
  it.each([
    ['Environment', environment, true],
    ['Environment', namespace, false],
    ['Domain', namespace, true],
    ['Domain', undefined, false],
    ['Resource', resource, true],
    ['Resource', project, false],
    ['Dataplane', namespace, true],
    ['DataPlane', namespace, true],
    ['ClusterDataplane', namespace, true],
    ['WorkflowPlane', namespace, true],
    ['ClusterWorkflowPlane', namespace, true],
    ['ObservabilityPlane', namespace, true],
    ['ClusterObservabilityPlane', namespace, true],
    ['BuildPlane', namespace, true],
    ['Dataplane', undefined, false],
    ['DeploymentPipeline', namespace, false],
  ])('%s with %j', (kind, annotations, tab) => {
    const one = entity(kind, annotations);
    expect([isSecretsAvailable(one), hasSecretsTab(one)]).toEqual([false, tab]);
  });

  it('a cluster-scoped plane needs no namespace of OpenChoreo', () => {
    expect(
      hasSecretsTab(entity('ClusterDataplane', {}, 'openchoreo-cluster')),
    ).toBe(true);
    expect(hasSecretsTab(entity('ClusterDataplane', {}, 'team'))).toBe(false);
  });
});
