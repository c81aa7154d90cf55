import type { SecretsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { atOnce } from './atOnce';
import type { Fleet } from './fleet';
import { rowsOfIncidents } from './incidentRows';
import { firstInOrder } from './inOrderOf';
import { matchesFor } from './matchedSecrets';
import { secretRowDto } from './platformRow';
import { places } from './promotionOrder';
import type { Rows } from './rowLeaves';
import { choices } from './secretsFacets';
import { orderOf, sortedRows } from './secretsOrder';
import type { SecretsQuery } from './secretsQuery';
import { usedOf } from './secretsUsed';

/** Among which a query asks for some: all, or what hangs on incidents. */
function askedAmong(fleet: Fleet, { incidents = [] }: SecretsQuery): Rows {
  if (incidents.length === 0) return fleet.rows;
  const hanging = rowsOfIncidents(fleet, incidents);
  return fleet.rows.filter(row => hanging.has(row));
}

/** The rows that match, in the order that is asked for. */
export function matchingRows(fleet: Fleet, query: SecretsQuery): Rows {
  const { lists } = matchesFor(query).of(askedAmong(fleet, query));
  return sortedRows(lists.flat(), query);
}

/** The same in steps, between which others may have their turn. */
export function* matchingSteps(
  fleet: Fleet,
  query: SecretsQuery,
): Generator<void, Rows> {
  const { lists, size } = yield* matchesFor(query).steps(
    askedAmong(fleet, query),
  );
  return yield* firstInOrder(lists, orderOf(query), size);
}

/** Which of what is told. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** `GET /v1/secrets`: one page of what matches, in steps between which others may have their turn. */
export function* secretsSteps(
  fleet: Fleet,
  query: SecretsQuery,
  { offset, limit }: Page,
): Generator<void, SecretsAnswerDto> {
  const matches = matchesFor(query);
  const among = askedAmong(fleet, query);
  yield;
  const matched = yield* matches.steps(among);
  const ofAll =
    among === fleet.rows ? matched : yield* matches.steps(fleet.rows);
  yield* choices.steps(fleet.rows);
  yield* places.steps(fleet.rows);
  const order = orderOf(query);
  const first = yield* firstInOrder(matched.lists, order, offset + limit);
  yield;
  const facets = matched.facets.facets(fleet);
  yield;
  return {
    rows: first.slice(offset).map(secretRowDto),
    offset,
    limit,
    matching: matched.size,
    total: fleet.rows.length,
    counts: { ...matched.counts },
    ...usedOf(fleet, query, matched, ofAll.users),
    facets,
    planes: [...fleet.planes],
  };
}

/** The same, at once. */
export function secretsAnswer(
  fleet: Fleet,
  query: SecretsQuery,
  page: Page,
): SecretsAnswerDto {
  return atOnce(secretsSteps(fleet, query, page));
}

/** The beginning of a file in JSON: all of some rows, one after the other. */
export function* jsonRows(rows: Rows): Generator<string> {
  let before = '';
  yield '{"rows":[';
  for (const row of rows) {
    yield `${before}${JSON.stringify(secretRowDto(row))}`;
    before = ',';
  }
}
