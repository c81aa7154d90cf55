import type { Fleet } from './fleet';
import { rowsOfIncidents } from './incidentRows';
import type { PlatformRow } from './platformRow';
import { fitOf } from './secretsFilter';
import { orderOf } from './secretsOrder';
import type { SecretsQuery } from './secretsQuery';

type Rows = readonly PlatformRow[];

/** So many are gone through before others have their turn. */
const SLICE = 1_000;

/** Two that are in order, as one: of equals, those that came first come first. */
function* merged(
  a: Rows,
  b: Rows,
  compare: (a: PlatformRow, b: PlatformRow) => number,
): Generator<void, Rows> {
  const all: PlatformRow[] = [];
  let ofB = 0;
  for (const each of a) {
    while (ofB < b.length && compare(b[ofB], each) < 0) {
      all.push(b[ofB]);
      ofB += 1;
    }
    all.push(each);
    if (all.length % SLICE === 0) yield;
  }
  for (; ofB < b.length; ofB += 1) all.push(b[ofB]);
  return all;
}

function* inOrder(
  slices: readonly Rows[],
  query: SecretsQuery,
): Generator<void, Rows> {
  const compare = orderOf(query);
  let parts: Rows[] = [];
  for (const slice of slices) {
    parts.push([...slice].sort(compare));
    yield;
  }
  while (parts.length > 1) {
    const fewer: Rows[] = [];
    for (let index = 0; index < parts.length; index += 2) {
      const second = parts.at(index + 1) ?? [];
      fewer.push(yield* merged(parts[index], second, compare));
    }
    parts = fewer;
  }
  return parts.at(0) ?? [];
}

/** The rows that match, in the order that is asked for, in steps: between two of them, others may have their turn. */
export function* matchingSteps(
  fleet: Fleet,
  query: SecretsQuery,
): Generator<void, Rows> {
  const { incidents = [] } = query;
  const hanging =
    incidents.length > 0 ? rowsOfIncidents(fleet, incidents) : undefined;
  const fit = fitOf(query);
  const slices: Rows[] = [];
  for (let start = 0; start < fleet.rows.length; start += SLICE) {
    const slice = fleet.rows.slice(start, start + SLICE);
    slices.push(
      slice.filter(row => (!hanging || hanging.has(row)) && fit(row) === true),
    );
    yield;
  }
  return yield* inOrder(slices, query);
}
