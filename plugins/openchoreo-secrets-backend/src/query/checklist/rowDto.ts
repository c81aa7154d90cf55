import {
  formatRef,
  type ChecklistRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ChecklistFileRow } from '../../ownership/checklist/checklistFileSchema';
import type { ChecklistSettings } from '../../ownership/checklist/checklist';
import { defined, wireCause } from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';
import { featureOn } from './expected';
import type { Finding } from './finding';

/** A row with where it is expected. */
export interface PlacedRow {
  readonly row: ChecklistFileRow;
  readonly planeId: string;
  readonly namespace: string;
  readonly keys: readonly string[];
}

function waiverOf(
  { row, planeId }: PlacedRow,
  { waive }: ChecklistSettings,
  now: number,
): ChecklistRowDto['waiver'] {
  const fitting = waive.filter(
    ({ plane, name }) =>
      name === row.name && (!plane || formatRef(plane) === planeId),
  );
  // Of several, the one that counts longest.
  const [last] = fitting.sort((a, b) => b.until - a.until);
  const until = wireTime(last?.until);
  return until
    ? { reason: last.reason, until, active: now <= last.until }
    : undefined;
}

function livesInOf({ row, namespace }: PlacedRow) {
  const { secret, key, remoteKey } = row.livesIn ?? {};
  return (
    row.livesIn &&
    defined({ secret: secret && `${namespace}/${secret}`, key, remoteKey })
  );
}

/** @returns a row as it stands in an answer. */
export function rowDto(
  placed: PlacedRow,
  finding: Finding,
  settings: ChecklistSettings,
  now: number,
): ChecklistRowDto {
  const { row, planeId, namespace, keys } = placed;
  const { missingKeys } = finding;
  return defined({
    id: `${planeId}/${namespace}/${row.name}`,
    planeId,
    namespace,
    name: row.name,
    purpose: row.purpose,
    producer: row.producer,
    alternatives:
      row.alternatives.length > 0 ? [...row.alternatives] : undefined,
    requirement: row.requirement,
    feature: row.when?.feature,
    featureOn: featureOn(row, settings.features),
    livesIn: livesInOf(placed),
    note: row.note,
    keys: [...keys],
    keysPresent: missingKeys && keys.length - missingKeys.length,
    missingKeys: [...(missingKeys ?? [])],
    state: finding.state,
    severity: finding.severity,
    cause: finding.cause && wireCause(finding.cause),
    reason: finding.reason,
    evidence: finding.evidence,
    externalSecret: finding.externalSecret,
    since: wireTime(finding.since),
    expiresAt: wireTime(finding.expiresAt),
    renewsAt: wireTime(finding.renewsAt),
    waiver: waiverOf(placed, settings, now),
    docs: row.docs,
    configured: row.configured,
  });
}
