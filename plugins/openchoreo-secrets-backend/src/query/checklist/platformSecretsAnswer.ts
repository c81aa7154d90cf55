import type {
  PlatformProgressDto,
  PlatformSecretRowDto,
  PlatformSecretsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { NO_CHECKLIST } from '../../ownership/catalogue/checklist';
import { releaseFamily } from '../../ownership/catalogue/releaseFamily';
import { memoised } from '../../ownership/memo';
import type { Estate } from '../platform/estate';
import { placeOf } from '../platform/incidentReason';
import { defined } from '../wireHealth';
import { planeChecklist } from './checklists';
import { progressOf } from './progress';

/** Planes of one role in one cluster expect the same Secrets: each counts once. */
function eachOnce(
  estate: Estate,
  rows: readonly PlatformSecretRowDto[],
): readonly PlatformSecretRowDto[] {
  const seen = new Map<string, PlatformSecretRowDto>();
  for (const row of rows) {
    const place = placeOf(estate, row.planeId);
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

/** `GET /v1/platform-secrets` */
export const platformSecretsAnswer = memoised(
  (estate: Estate): PlatformSecretsAnswerDto => {
    const { snapshot, checklist = NO_CHECKLIST } = estate.context;
    const family = releaseFamily(checklist, snapshot);
    const checklists = estate.planes.map(plane =>
      planeChecklist(plane, estate, checklist, family),
    );
    const rows = eachOnce(
      estate,
      checklists.flatMap(each => each.rows),
    );
    return {
      family: defined(family),
      checklists,
      progress: withUnknown(
        progressOf(rows),
        family.id !== undefined || checklist.families.length === 0,
      ),
      planes: [...estate.planes],
    };
  },
);
