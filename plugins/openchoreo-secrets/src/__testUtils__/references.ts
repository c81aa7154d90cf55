import type {
  HealthDto,
  PushedDto,
  ReferenceRowDto,
  ReferencesAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago, cause, health, plane, store } from './build';
import { component } from './fleet';
import { report } from './report';

const CI = 'WorkflowPlane/acme/ci';
const BOUND = store('default', CI);

export function pushed(
  name: string,
  change: Partial<HealthDto> = {},
): PushedDto {
  return {
    planeId: CI,
    storeId: BOUND.id,
    namespace: 'workflows-acme',
    name,
    health: health(change),
  };
}

export const never = {
  verdict: 'neverSynced',
  severity: 'warning',
  refreshedAt: undefined,
  since: ago(20),
  cause: cause('permissionDenied'),
} as const satisfies Partial<HealthDto>;

export function reference(
  name: string,
  change: Partial<ReferenceRowDto> = {},
): ReferenceRowDto {
  return {
    id: `acme/${name}`,
    namespace: 'acme',
    name,
    state: 'found',
    managed: false,
    keys: [{ key: 'password', remoteKey: `dev/${name}`, property: 'value' }],
    usedBy: [
      {
        component: component('orders-api', 'shop'),
        environments: ['development', 'production'],
        places: ['development', 'production'].map(environment => ({
          environment,
          production: environment === 'production',
          worst: 'ok' as const,
        })),
        worst: 'ok',
      },
    ],
    unused: false,
    pushed: [],
    worst: 'ok',
    ...change,
  };
}

export function references(
  rows: readonly ReferenceRowDto[],
  change: Partial<ReferencesAnswerDto> = {},
): ReferencesAnswerDto {
  const control = { id: 'ControlPlane', kind: 'ControlPlane' };
  const ci = { id: CI, kind: 'WorkflowPlane' };
  return {
    report: report({ scope: 'domain' }),
    references: [...rows],
    planes: [
      plane('control', { ...control, namespace: undefined }),
      plane('ci', ci),
    ],
    stores: { [BOUND.id]: BOUND },
    ...change,
  };
}
