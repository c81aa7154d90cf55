import type {
  PlatformProgressDto,
  ChecklistRowDto,
  ChecklistAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { NO_CHECKLIST } from '../../ownership/checklist/checklist';
import { releaseFamily } from '../../ownership/checklist/releaseFamily';
import { memoised } from '../../ownership/memo';
import type { Fleet } from '../fleet/fleet';
import { placeOf } from '../fleet/incidentReason';
import { defined } from '../wire/wireHealth';
import { planeChecklist } from './checklists';
import { progressOf } from './progress';

/** Planes of one role in one cluster expect the same Secrets: each counts once. */
function eachOnce(
  fleet: Fleet,
  rows: readonly ChecklistRowDto[],
): readonly ChecklistRowDto[] {
  const seen = new Map<string, ChecklistRowDto>();
  for (const row of rows) {
    const place = placeOf(fleet, row.planeId);
    const key = `${place}|${row.namespace}/${row.name}`;
    const known = seen.get(key);
    // One may be waived for one of the planes only; then it still counts for the other.
    if (!known || known.waiver?.active) seen.set(key, row);
  }
  return [...seen.values()];
}

/** While nobody knows what is expected, that itself is one thing that cannot be told. */
function withUnknown(
  progress: PlatformProgressDto,
  known: boolean,
): PlatformProgressDto {
  return known
    ? progress
    : {
        ...progress,
        required: progress.required + 1,
        cannotTell: progress.cannotTell + 1,
      };
}

/** `GET /v1/checklist` */
export const checklistAnswer = memoised((fleet: Fleet): ChecklistAnswerDto => {
  const { snapshot, checklist = NO_CHECKLIST } = fleet.context;
  const family = releaseFamily(checklist, snapshot);
  const checklists = fleet.planes.map(plane =>
    planeChecklist(plane, fleet, checklist, family),
  );
  const rows = eachOnce(
    fleet,
    checklists.flatMap(each => each.rows),
  );
  return {
    family: defined(family),
    checklists,
    progress: withUnknown(
      progressOf(rows),
      family.id !== undefined || checklist.families.length === 0,
    ),
    planes: [...fleet.planes],
  };
});
