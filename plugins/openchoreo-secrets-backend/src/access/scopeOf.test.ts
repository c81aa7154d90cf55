import type { Entity } from '@backstage/catalog-model';
import { scopeOf } from './scopeOf';

const TRUSTED = [
  'provider:OpenChoreoEntityProvider',
  'url:https://git.example/platform/*',
];

describe('what an entity stands for', () => {
  const entityOf = (
    kind: string,
    annotations: Record<string, string>,
  ): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name: 'x',
      annotations: {
        'backstage.io/managed-by-origin-location': TRUSTED[0],
        ...Object.fromEntries(
          Object.entries(annotations).map(([key, value]) => [
            `openchoreo.io/${key}`,
            value,
          ]),
        ),
      },
    },
  });

  it.each([
    [
      'a component',
      entityOf('Component', {
        namespace: 'acme',
        project: 'shop',
        component: 'api',
      }),
      {
        scope: 'component',
        component: { namespace: 'acme', project: 'shop', name: 'api' },
      },
    ],
    [
      'a project by project-id',
      entityOf('System', { namespace: 'acme', 'project-id': 'shop' }),
      { scope: 'system', namespace: 'acme', project: 'shop' },
    ],
    [
      'a project by project',
      entityOf('System', { namespace: 'acme', project: 'shop' }),
      { scope: 'system', namespace: 'acme', project: 'shop' },
    ],
    [
      'nothing without a component',
      entityOf('Component', { namespace: 'acme', project: 'shop' }),
      undefined,
    ],
    [
      'nothing without a project',
      entityOf('Component', { namespace: 'acme', component: 'api' }),
      undefined,
    ],
    [
      'a managed resource',
      entityOf('Resource', {
        namespace: 'acme',
        project: 'shop',
        resource: 'db',
      }),
      {
        scope: 'resource',
        resource: { namespace: 'acme', project: 'shop', name: 'db' },
      },
    ],
    [
      'nothing without a resource',
      entityOf('Resource', { namespace: 'acme', project: 'shop' }),
      undefined,
    ],
    [
      'nothing as another kind',
      entityOf('API', { namespace: 'acme', project: 'shop', component: 'api' }),
      undefined,
    ],
  ])('is %s', (_, entity, scope) => {
    expect(scopeOf(entity, TRUSTED)).toEqual(scope);
  });

  it('is nothing when its origin is not trusted', () => {
    const entity = entityOf('System', { namespace: 'acme', project: 'shop' });
    expect(scopeOf(entity, ['url:*'])).toBeUndefined();
  });
});
