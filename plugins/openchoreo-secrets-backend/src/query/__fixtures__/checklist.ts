import {
  DEFAULT_THRESHOLDS,
  checklistAnswerSchema,
  type CertificateObject,
  type ChecklistRowDto,
  type ChecklistAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  NO_SETTINGS,
  type Checklist,
  type ChecklistSettings,
} from '../../ownership/checklist/checklist';
import { parseChecklistFile } from '../../ownership/checklist/parseChecklistFile';
import { checklistAnswer } from '../checklist/checklistAnswer';
import { fleetOf, type Fleet } from '../fleet/fleet';
import { meta, NOW, READY } from './objects';
import { snapshotOf, type WorldFixture } from './world';
import { asRead } from './asRead';

export const DAY = 24 * 3_600_000;

/** Where the data plane's own secrets are in these tests. */
export const DATA_NAMESPACE = 'openchoreo-data-plane';

/** A release that has workflow planes. */
export const SERVED_1_0 = { openchoreo: ['dataplanes', 'workflowplanes'] };

/** The cluster of the control plane. */
export const CONTROL = {
  ref: { kind: 'ControlPlane', name: 'default' },
  namespaces: ['openchoreo-control-plane'],
  served: SERVED_1_0,
} as const;

const HEAD = `
family: '1.0'
namespaces:
  control: openchoreo-control-plane
  data: openchoreo-data-plane
  workflow: openchoreo-workflow-plane
  observability: openchoreo-observability-plane
rows:
`;

/** A checklist of rows for data planes, written as a file of the checklist writes them. */
export function checklistOf(
  rows: string,
  settings: Partial<ChecklistSettings> = {},
): Checklist {
  return {
    families: [parseChecklistFile(HEAD + rows, '1.0.yaml')],
    settings: { ...NO_SETTINGS, ...settings },
  };
}

/** A world, judged by a checklist. */
export function checkedFleet(
  world: WorldFixture,
  checklist: Checklist,
  now = NOW,
): Fleet {
  return fleetOf({
    snapshot: snapshotOf(world),
    now,
    thresholds: DEFAULT_THRESHOLDS,
    checklist,
  });
}

/** The checklist of a world, held against its schema. */
export function answerOf(fleet: Fleet): ChecklistAnswerDto {
  return asRead(checklistAnswerSchema, checklistAnswer(fleet));
}

/** All rows of an answer. */
export function rowsOf(answer: ChecklistAnswerDto): readonly ChecklistRowDto[] {
  return answer.checklists.flatMap(({ rows }) => rows);
}

/** A Certificate of 90 days that is renewed 15 days before its end. */
export function certificate(
  secretName: string,
  changed: Partial<CertificateObject> = {},
  namespace = DATA_NAMESPACE,
): CertificateObject {
  const { notAfter = NOW + 60 * DAY } = changed;
  return {
    kind: 'Certificate',
    meta: meta(`${secretName}-certificate`, { namespace }),
    secretName,
    isCA: false,
    notBefore: notAfter - 90 * DAY,
    notAfter,
    renewalAt: notAfter - 15 * DAY,
    ready: { ...READY, reason: 'Ready', message: 'up to date' },
    ...changed,
  };
}
