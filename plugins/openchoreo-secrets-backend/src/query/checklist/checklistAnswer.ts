import type {
  PlatformProgressDto,
  ChecklistAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { NO_CHECKLIST } from '../../ownership/checklist/checklist';
import { releaseFamily } from '../../ownership/checklist/releaseFamily';
import { memoised } from '../../ownership/memo';
import type { Fleet } from '../fleet/fleet';
import { defined } from '../wire/wireHealth';
import { planeChecklist } from './checklists';
import { expectedOnce } from './expectedOnce';
import { progressOf } from './progress';

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
  const expected = expectedOnce(
    fleet,
    checklists.flatMap(each => each.rows),
  );
  return {
    family: defined(family),
    checklists,
    progress: withUnknown(
      progressOf(expected.map(({ row }) => row)),
      family.id !== undefined || checklist.families.length === 0,
    ),
    planes: [...fleet.planes],
  };
});
