import type { PlatformPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago, NO_COUNTS, plane } from './build';

export function platformPlane(
  name: string,
  change: Partial<PlatformPlaneDto> = {},
): PlatformPlaneDto {
  return {
    ...plane(name, { secretStore: 'default' }),
    sharedWith: [],
    agent: 'connected',
    eso: {
      state: 'running',
      version: '2.0.1',
      available: 1,
      desired: 1,
      servedVersions: ['v1'],
    },
    refused: [],
    secrets: { ...NO_COUNTS, ok: 12 },
    own: 'ok',
    ...change,
  };
}

export const planes = [
  platformPlane('control', {
    id: 'ControlPlane/control',
    kind: 'ControlPlane',
    namespace: undefined,
    agent: 'none',
    secrets: { ...NO_COUNTS, ok: 5, warning: 1 },
  }),
  platformPlane('us-data', { secrets: { ...NO_COUNTS, critical: 37 } }),
  platformPlane('ap-data', {
    own: 'warning',
    eso: { state: 'stalled', version: '2.0.1', servedVersions: ['v1'] },
    secrets: { ...NO_COUNTS, warning: 61, ok: 3 },
  }),
  platformPlane('eu-data', {
    state: 'unreachable',
    since: ago(6),
    asOf: ago(6),
    own: 'unknown',
    agent: 'disconnected',
    eso: { state: 'unknown', servedVersions: [] },
    secrets: { ...NO_COUNTS, unknown: 58 },
  }),
  platformPlane('dev-data', { sharedWith: ['WorkflowPlane/acme/build'] }),
  platformPlane('build', {
    id: 'WorkflowPlane/acme/build',
    kind: 'WorkflowPlane',
    sharedWith: ['DataPlane/acme/dev-data'],
    agentCaExpiresAt: ago(-12 * 24 * 60 - 5),
  }),
];
