import type {
  PlaneDto,
  PlatformProgressDto,
  ChecklistAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  NO_CHECKLIST,
  type Checklist,
} from '../../ownership/checklist/checklist';
import {
  releaseFamily,
  type KnownFamily,
} from '../../ownership/checklist/releaseFamily';
import { memoised } from '../../ownership/memo';
import type { Fleet } from '../fleet/fleet';
import { defined } from '../wire/wireHealth';
import { planeChecklist, type PlaneChecklist } from './checklists';
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

/** The checklists of a fleet, plane by plane: each is made once. */
class Checklists {
  readonly checklist: Checklist;
  readonly family: KnownFamily;
  private readonly made = new Map<string, PlaneChecklist>();

  constructor(private readonly fleet: Fleet) {
    const { snapshot, checklist = NO_CHECKLIST } = fleet.context;
    this.checklist = checklist;
    this.family = releaseFamily(checklist, snapshot);
  }

  of(plane: PlaneDto): PlaneChecklist {
    const { checklist, family, fleet, made } = this;
    const of =
      made.get(plane.id) ?? planeChecklist(plane, fleet, checklist, family);
    made.set(plane.id, of);
    return of;
  }
}

const checklistsOf = memoised((fleet: Fleet) => new Checklists(fleet));

/** Makes the checklists one after the other: whoever asks for them then does not wait. */
export function* checklistSteps(fleet: Fleet): Generator<void, void> {
  const checklists = checklistsOf(fleet);
  for (const plane of fleet.planes) {
    checklists.of(plane);
    yield;
  }
}

/** `GET /v1/checklist` */
export const checklistAnswer = memoised((fleet: Fleet): ChecklistAnswerDto => {
  const known = checklistsOf(fleet);
  const { checklist, family } = known;
  const checklists = fleet.planes.map(plane => known.of(plane));
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
