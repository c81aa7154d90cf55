import { countedOnce, everyRow } from './countedOnce';
import type { Fleet } from './fleet';
import type { PlatformRow } from './platformRow';
import { matcherOf } from './secretsFilter';
import {
  SECRET_FILTERS,
  type SecretFilter,
  type SecretsQuery,
} from './secretsQuery';

/** Of these an object has one for all: its worst. */
const STATES: ReadonlySet<SecretFilter> = new Set([
  'verdict',
  'severity',
  'delivery',
  'cause',
]);

/** The rows that a query is put to: where it asks for one plane or one owner, what counts there is not left to another. */
export function rowsInScope(
  fleet: Fleet,
  query: SecretsQuery,
): readonly PlatformRow[] {
  const scope = SECRET_FILTERS.filter(
    name => !STATES.has(name) && query.filters[name]?.length,
  );
  if (fleet.uncounted.length === 0 || scope.length === 0) return fleet.rows;
  const filters = Object.fromEntries(
    scope.map(name => [name, query.filters[name]]),
  );
  const matches = matcherOf({ ...query, q: undefined, filters });
  const { views, context } = fleet;
  const rows = everyRow(fleet).filter(matches);
  return countedOnce(rows, views, context.snapshot).rows;
}
