import { isControlPlaneNamespace, ownerHints } from './openChoreoLabels';

const label = (labels: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(labels).map(([key, value]) => [
      `openchoreo.dev/${key}`,
      value,
    ]),
  );

describe('ownerHints', () => {
  const rest = {
    project: 'shop',
    'project-uid': 'p-1',
    component: 'orders',
    'component-uid': 'c-1',
    environment: 'dev',
    'environment-uid': 'e-1',
    'managed-by': 'renderedrelease-controller',
  };

  it.each([
    ['today', { namespace: 'acme' }, 'rendered-release'],
    ['before 1.0', { organization: 'acme' }, 'release'],
    ['between', { namespace: 'acme' }, 'release'],
  ])('reads the labels of %s alike', (_, space, release) => {
    const labels = label({
      ...rest,
      ...space,
      [`${release}-name`]: 'orders-dev',
      [`${release}-namespace`]: 'acme',
      [`${release}-uid`]: 'r-1',
      [`${release}-resource-id`]: 'externalsecret-x',
    });
    expect(ownerHints(labels)).toEqual({
      managedBy: 'renderedrelease-controller',
      namespace: 'acme',
      project: 'shop',
      projectUid: 'p-1',
      component: 'orders',
      componentUid: 'c-1',
      environment: 'dev',
      environmentUid: 'e-1',
      renderedRelease: {
        name: 'orders-dev',
        namespace: 'acme',
        uid: 'r-1',
        resourceId: 'externalsecret-x',
      },
    });
  });

  it('prefers the newer label where both stand', () => {
    const both = label({ namespace: 'new', organization: 'old' });
    expect(ownerHints(both).namespace).toBe('new');
  });

  it('reads the run of a build', () => {
    const run = label({ workflowrun: 'b-1', 'workflowrun-namespace': 'acme' });
    expect(ownerHints(run).workflowRun).toEqual({
      name: 'b-1',
      namespace: 'acme',
    });
  });

  it('reads nothing from labels that are inherited', () => {
    expect(ownerHints({})).toEqual({});
  });
});

describe('isControlPlaneNamespace', () => {
  it.each(['control-plane', 'controlplane-namespace'])('knows %s', key => {
    expect(isControlPlaneNamespace(label({ [key]: 'true' }))).toBe(true);
    expect(isControlPlaneNamespace(label({ [key]: 'false' }))).toBe(false);
  });
});
