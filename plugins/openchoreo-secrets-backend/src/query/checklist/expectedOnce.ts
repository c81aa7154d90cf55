import type { ChecklistRowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import type { Fleet } from '../fleet/fleet';
import { placeOf } from '../fleet/incidentReason';

/** One Secret that is expected in a cluster, by however many of its planes. */
export interface ExpectedOnce {
  readonly row: ChecklistRowDto;
  /** Those by which it counts as it does. */
  readonly planeIds: readonly string[];
}

const isWaived = ({ waiver }: ChecklistRowDto) => waiver?.active === true;

function once(rows: readonly ChecklistRowDto[]): ExpectedOnce {
  // One may be waived for one of the planes only; then it still counts for the other.
  const counting = rows.filter(row => !isWaived(row));
  const told = counting.length > 0 ? counting : rows;
  return { row: told[0], planeIds: told.map(({ planeId }) => planeId) };
}

/** Planes of one role in one cluster expect the same Secrets: each counts once. */
export function expectedOnce(
  fleet: Fleet,
  rows: readonly ChecklistRowDto[],
): readonly ExpectedOnce[] {
  const bySecret = groupBy(
    rows,
    ({ planeId, namespace, name }) =>
      `${placeOf(fleet, planeId)}|${namespace}/${name}`,
  );
  return [...bySecret.values()].map(once);
}
