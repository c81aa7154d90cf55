import type {
  PlaneDto,
  ChecklistRowDto,
  ChecklistAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Checklist } from '../../ownership/checklist/checklist';
import {
  expectedRows,
  namespaceOfRole,
} from '../../ownership/checklist/expectedRows';
import type { KnownFamily } from '../../ownership/checklist/releaseFamily';
import type { Fleet } from '../fleet/fleet';
import { roleOf } from '../fleet/placement';
import { expectedKeys, isSwitchedOff } from './expected';
import { cannotTell, NOT_APPLICABLE, type Finding } from './finding';
import { judgeRow } from './judgeRow';
import { producersIn } from './producers';
import { progressOf, urgentFirst } from './progress';
import { rowDto, type PlacedRow } from './rowDto';

/** The checklist of one plane, as it stands in an answer. */
export type PlaneChecklist = ChecklistAnswerDto['checklists'][number];

/** Where the plane itself is not observed at all, only its state in the answer says why. */
function unseen(
  { row }: PlacedRow,
  plane: PlaneDto,
  { settings }: Checklist,
): Finding {
  if (isSwitchedOff(row, settings.features)) return NOT_APPLICABLE;
  const starting = plane.state === 'starting';
  return cannotTell(starting ? 'starting' : 'notObserved', plane.cause);
}

function judged(
  placed: readonly PlacedRow[],
  plane: PlaneDto,
  { views, context }: Fleet,
  checklist: Checklist,
): readonly ChecklistRowDto[] {
  const view = views.get(plane.id);
  const { settings } = checklist;
  const dto = (of: PlacedRow, finding: Finding) =>
    rowDto(of, finding, settings, context.now);
  if (!view) return placed.map(of => dto(of, unseen(of, plane, checklist)));
  const producers = producersIn(
    view,
    new Set(placed.map(({ namespace }) => namespace)),
    new Set(placed.flatMap(({ row }) => row.livesIn?.remoteKey ?? [])),
  );
  return placed.map(of => {
    const { row, namespace, keys } = of;
    const { name } = row;
    const expected = { row, namespace, name, keys, view, producers, context };
    return dto(of, judgeRow(expected, settings));
  });
}

/** The checklist of one plane. */
export function planeChecklist(
  plane: PlaneDto,
  fleet: Fleet,
  checklist: Checklist,
  family: KnownFamily,
): PlaneChecklist {
  const role = roleOf(plane.kind);
  const namespace = namespaceOfRole(checklist, family.id, role);
  const { features } = checklist.settings;
  const placed = expectedRows(checklist, family.id, role).map(row => ({
    row,
    planeId: plane.id,
    namespace: row.namespace ?? namespace,
    keys: expectedKeys(row, features),
  }));
  const rows = [...judged(placed, plane, fleet, checklist)].sort(urgentFirst);
  return {
    planeId: plane.id,
    role,
    namespace,
    progress: progressOf(rows),
    rows,
  };
}
