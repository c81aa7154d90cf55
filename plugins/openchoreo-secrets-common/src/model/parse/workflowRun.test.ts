import { parseWorkflowRun } from './index';

const metadata = {
  name: 'orders-build-1',
  namespace: 'acme',
  uid: 'u',
  labels: {
    'openchoreo.dev/project': 'shop',
    'openchoreo.dev/component': 'orders',
  },
};

describe('parseWorkflowRun', () => {
  it('keeps whose build it is and what it rendered, and no parameters', () => {
    const parsed = parseWorkflowRun({
      metadata,
      spec: {
        workflow: {
          parameters: {
            token: 's3cr3t',
            repository: { secretRef: 'git-login', url: 's3cr3t' },
          },
        },
      },
      status: {
        startedAt: '2026-01-01T00:00:00Z',
        completedAt: '2026-01-01T00:05:00Z',
        resources: [
          {
            apiVersion: 'external-secrets.io/v1',
            kind: 'ExternalSecret',
            namespace: 'workflows-acme',
            name: 'orders-build-1-git-secret',
          },
        ],
        tasks: [{ name: 'push', message: 's3cr3t' }],
      },
    });
    expect(parsed).toMatchObject({
      ok: true,
      object: {
        project: 'shop',
        component: 'orders',
        reference: 'git-login',
        startedAt: Date.UTC(2026, 0, 1),
        completedAt: Date.UTC(2026, 0, 1, 0, 5),
        resources: [
          {
            kind: 'ExternalSecret',
            namespace: 'workflows-acme',
            name: 'orders-build-1-git-secret',
          },
        ],
      },
    });
    expect(JSON.stringify(parsed)).not.toContain('s3cr3t');
  });

  it('has rendered nothing while it says nothing', () => {
    expect(parseWorkflowRun({ metadata })).toMatchObject({
      ok: true,
      object: { resources: [] },
    });
  });

  it('refuses references that cannot be read: they must not be missing', () => {
    expect(
      parseWorkflowRun({ metadata, status: { resources: [{ name: 'x' }] } }),
    ).toMatchObject({
      ok: false,
      reason: 'status.resources[0].kind: expected string, got undefined',
    });
  });
});
