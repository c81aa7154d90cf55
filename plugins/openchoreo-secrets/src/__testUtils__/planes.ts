import {
  isUnseen,
  SEVERITIES,
  worstSeverity,
  type PlatformPlaneDto,
  type ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago, NO_COUNTS, plane } from './build';
import { place, report } from './report';

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

/** The report of a plane, as the back end makes it of what lives there. */
export function planeReport(of: PlatformPlaneDto): ReportDto {
  const { own, secrets } = of;
  const counts = secrets ?? NO_COUNTS;
  const found = SEVERITIES.filter(severity => counts[severity] > 0);
  const state = isUnseen(of) || !secrets ? 'unknown' : 'known';
  const worst = worstSeverity([
    own,
    ...found,
    ...(state === 'unknown' ? (['unknown'] as const) : []),
  ]);
  const places = ['staging-us', 'production-us'].map(name =>
    place(name, { production: name.startsWith('production') }),
  );
  return report({ scope: 'plane', counts, places, headline: { state, worst } });
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
