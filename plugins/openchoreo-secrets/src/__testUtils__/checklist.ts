import type {
  PlatformProgressDto,
  ChecklistRowDto,
  ChecklistAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago, cause, plane } from './build';

export const US = 'DataPlane/acme/us-data';

const DAY = 24 * 60;

/** So many days from the fixtures' moment. */
export function inDays(days: number): string {
  return ago(-days * DAY - 5);
}

export function checkRow(
  name: string,
  change: Partial<ChecklistRowDto> = {},
): ChecklistRowDto {
  return {
    id: `${US}/openchoreo-data-plane/${name}`,
    planeId: US,
    namespace: 'openchoreo-data-plane',
    name,
    purpose: `What ${name} is for`,
    producer: 'externalSecret',
    requirement: 'required',
    keys: ['a', 'b', 'c'],
    keysPresent: 3,
    missingKeys: [],
    state: 'healthy',
    severity: 'ok',
    evidence: 'externalSecret',
    configured: false,
    ...change,
  };
}

export function progress(
  change: Partial<PlatformProgressDto> = {},
): PlatformProgressDto {
  return {
    required: 4,
    inOrder: 4,
    needAction: 0,
    critical: 0,
    cannotTell: 0,
    notApplicable: 0,
    expiring: 0,
    ...change,
  };
}

type Checklist = ChecklistAnswerDto['checklists'][number];

export function checklist(change: Partial<Checklist> = {}): Checklist {
  return {
    planeId: US,
    role: 'data',
    namespace: 'openchoreo-data-plane',
    progress: progress({
      inOrder: 2,
      required: 4,
      needAction: 2,
      critical: 1,
      expiring: 1,
    }),
    rows: [
      checkRow('backstage-secrets', {
        state: 'failing',
        severity: 'critical',
        keysPresent: 2,
        missingKeys: ['c'],
        since: ago(34),
        cause: {
          ...cause('remoteKeyAbsent'),
          params: { remoteKey: 'jenkins' },
        },
      }),
      checkRow('cluster-agent-tls', {
        producer: 'certManager',
        evidence: 'certificate',
        state: 'expiring',
        severity: 'warning',
        expiresAt: inDays(9),
      }),
      checkRow('dp-gateway-tls', {
        producer: 'certManager',
        evidence: 'certificate',
        expiresAt: inDays(71),
      }),
      checkRow('registry', {}),
      checkRow('bootstrap', {
        requirement: 'optional',
        state: 'notApplicable',
        severity: 'ok',
        keysPresent: undefined,
        evidence: 'none',
      }),
      checkRow('thunder-client-secret', {
        livesIn: { secret: 'ns/backstage-secrets', key: 'client-secret' },
      }),
    ],
    ...change,
  };
}

/** A plane with trouble, one in order, one that says nothing. */
export function checklistAnswer(
  change: Partial<ChecklistAnswerDto> = {},
): ChecklistAnswerDto {
  const obs = 'ObservabilityPlane/acme/obs';
  const unseen = {
    planeId: obs,
    state: 'cannotTell',
    severity: 'unknown',
    reason: 'notObserved',
    cause: cause('planeForbidden'),
    keysPresent: undefined,
    evidence: 'none',
  } as const;
  return {
    family: { id: '1.2', source: 'detected' },
    checklists: [
      checklist(),
      checklist({
        planeId: 'DataPlane/acme/prod-data',
        progress: progress({ required: 1, inOrder: 1 }),
        rows: [checkRow('fluent', { planeId: 'DataPlane/acme/prod-data' })],
      }),
      checklist({
        planeId: obs,
        role: 'observability',
        namespace: 'openchoreo-observability-plane',
        progress: progress({ required: 2, inOrder: 0, cannotTell: 2 }),
        rows: [
          checkRow('observer-secret', { ...unseen, id: 'o1' }),
          checkRow('opensearch-secret', { ...unseen, id: 'o2' }),
        ],
      }),
    ],
    progress: progress({
      required: 7,
      inOrder: 3,
      needAction: 2,
      critical: 1,
      cannotTell: 2,
      expiring: 1,
    }),
    planes: [
      plane('us-data'),
      plane('prod-data'),
      plane('obs', {
        id: obs,
        kind: 'ObservabilityPlane',
        state: 'forbidden',
      }),
    ],
    ...change,
  };
}
