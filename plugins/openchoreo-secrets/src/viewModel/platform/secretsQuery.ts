import type {
  CountsDto,
  SecretsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  OWNERS,
  SECRETS_SORTS,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { IconName, Tone } from '../tone';
import { COUNTED, lookOfCounted } from './counted';
import { filterView, type FilterView } from './options';
import type { FilterName, PlatformUrlState } from './urlState';

export const PAGE_SIZE = 50;

export type SecretsSort = (typeof SECRETS_SORTS)[number];

export const SECRET_FILTERS = [
  'status',
  'env',
  'project',
  'plane',
  'store',
  'verdict',
  'cause',
  'owner',
] as const satisfies readonly FilterName[];

/** The filters of the address in the words of the back end. */
const ASKED = [
  ['namespace', 'namespace'],
  ['project', 'project'],
  ['env', 'environment'],
  ['plane', 'plane'],
  ['store', 'store'],
  ['status', 'severity'],
  ['verdict', 'verdict'],
  ['cause', 'cause'],
  ['owner', 'owner'],
  ['component', 'component'],
  ['reference', 'reference'],
  ['remoteKey', 'remoteKey'],
] as const satisfies readonly (readonly [FilterName, string])[];

/** What the back end is asked for what the address says. */
export function secretsQueryOf({ filters, q, sort, page }: PlatformUrlState) {
  return {
    filters: {
      ...Object.fromEntries(
        ASKED.map(([name, asked]) => [asked, filters[name]]),
      ),
      // A comma would read as two values.
      q: q.trim() === '' ? [] : [q.trim()],
    },
    sort,
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  };
}

export function secretFilters(
  answer: SecretsAnswerDto,
  url: PlatformUrlState,
  { t }: ViewContext,
): readonly FilterView[] {
  const { facets } = answer;
  const values: Record<(typeof SECRET_FILTERS)[number], readonly string[]> = {
    status: COUNTED,
    env: facets.environment,
    project: facets.project,
    plane: facets.plane,
    store: facets.store,
    verdict: facets.verdict,
    cause: facets.cause,
    owner: OWNERS,
  };
  return SECRET_FILTERS.map(name =>
    filterView(name, values[name], url.filters, { t, planes: answer.planes }),
  );
}

/** What a click on a column's head asks for: up, then down. */
export function nextSort(
  column: SecretsSort,
  sort: string | undefined,
): string {
  return sort === column ? `-${column}` : column;
}

export function sortDirection(
  column: SecretsSort,
  sort: string | undefined,
): 'ascending' | 'descending' | undefined {
  if (sort === column) {
    return 'ascending';
  }
  return sort === `-${column}` ? 'descending' : undefined;
}

/** The numbers of all that match; a number that is nought is left out. */
export function countChips(
  counts: CountsDto,
  { t }: ViewContext,
): readonly {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
}[] {
  return COUNTED.filter(as => counts[as] > 0).map(as => ({
    ...lookOfCounted(as),
    text: t(`entity.counts.${as}`, { n: counts[as] }),
  }));
}
