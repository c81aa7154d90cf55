import { hasSecretsTab, isSecretsAvailable } from './isSecretsAvailable';

function entity(kind: string, annotations?: Record<string, string>) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'x', annotations },
  };
}

const component = {
  'openchoreo.io/namespace': 'acme',
  'openchoreo.io/project': 'shop',
  'openchoreo.io/component': 'orders-api',
};
const system = {
  'openchoreo.io/namespace': 'acme',
  'openchoreo.io/project-id': 'shop',
};

describe('secret health is there for what OpenChoreo made', () => {
  it.each([
    ['Component', component, true, true],
    ['component', component, true, true],
    ['System', system, true, false],
    ['System', component, true, false],
    ['Component', system, false, false],
    ['Component', undefined, false, false],
    ['API', component, false, false],
    ['System', { 'openchoreo.io/project-id': 'shop' }, false, false],
  ])('%s with %j', (kind, annotations, available, tab) => {
    const one = entity(kind, annotations);
    expect([isSecretsAvailable(one), hasSecretsTab(one)]).toEqual([
      available,
      tab,
    ]);
  });
});
