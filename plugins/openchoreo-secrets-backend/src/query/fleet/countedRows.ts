import {
  worstSeverity,
  type CountsDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { optionalMissingIn } from '../report/headline';
import { countsOf, sumOfCounts } from '../wire/counts';
import { RowFold } from './rowFold';
import type { Rows } from './rowLeaves';

/** What some rows amount to. */
interface Counted {
  readonly counts: CountsDto;
  /** Of any of them, whatever it counts as. */
  readonly worst: Severity;
  readonly byPlane: ReadonlyMap<string, OfPlane>;
}

/** What the rows of a plane amount to. */
interface OfPlane {
  readonly secrets: CountsDto;
  /** Of what counts as ok. */
  readonly optionalMissing: number;
}

function countedIn(rows: Rows): Counted {
  const byPlane = [...groupBy(rows, ({ planeId }) => planeId)];
  return {
    counts: countsOf(rows),
    worst: worstSeverity(rows.map(({ health }) => health.severity)),
    byPlane: new Map(
      byPlane.map(([id, of]) => [
        id,
        { secrets: countsOf(of), optionalMissing: optionalMissingIn(of) ?? 0 },
      ]),
    ),
  };
}

/** What all rows amount to. */
export const countedRows = new RowFold(
  countedIn,
  (parts: readonly Counted[]): Counted => {
    const byPlane = groupBy(
      parts.flatMap(part => [...part.byPlane]),
      ([id]) => id,
    );
    return {
      counts: sumOfCounts(parts.map(({ counts }) => counts)),
      worst: worstSeverity(parts.map(({ worst }) => worst)),
      byPlane: new Map(
        [...byPlane].map(([id, of]) => [
          id,
          {
            secrets: sumOfCounts(of.map(([, { secrets }]) => secrets)),
            optionalMissing: of.reduce(
              (sum, [, each]) => sum + each.optionalMissing,
              0,
            ),
          },
        ]),
      ),
    };
  },
);
