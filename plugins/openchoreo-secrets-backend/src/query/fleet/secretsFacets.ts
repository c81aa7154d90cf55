import type {
  FacetDto,
  SecretsFacetsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import type { Fleet } from './fleet';
import { storeName, type PlatformRow } from './platformRow';
import { promotionOrder } from './promotionOrder';
import { VALUES, type Fit } from './secretsFilter';

type Facet = keyof SecretsFacetsDto;

const FACETS: readonly Facet[] = [
  'severity',
  'namespace',
  'plane',
  'environment',
  'project',
  'store',
  'verdict',
  'cause',
  'owner',
];

/** Whose first value is what a reader calls it. */
const BY_ONE_NAME = [
  'severity',
  'namespace',
  'project',
  'verdict',
  'cause',
  'owner',
] as const satisfies readonly Facet[];

type Values = Readonly<Record<Facet, ReadonlySet<string>>>;

/** The name of an environment in its key. */
const environmentName = (key: string) => key.slice(key.indexOf('/') + 1);

/** What a reader can choose: of what goes by several names, one. */
const valuesOf = memoised((fleet: Fleet): Values => {
  const { rows, planes } = fleet;
  const found: Record<Facet, Set<string>> = {
    severity: new Set(),
    namespace: new Set(),
    plane: new Set(planes.map(({ id }) => id)),
    environment: new Set(promotionOrder(rows, fleet).map(environmentName)),
    project: new Set(),
    store: new Set(),
    verdict: new Set(),
    cause: new Set(),
    owner: new Set(),
  };
  const storeIds = new Set<string>();
  for (const row of rows) {
    for (const facet of BY_ONE_NAME) {
      const [value] = VALUES[facet](row);
      if (value !== undefined) found[facet].add(value);
    }
    for (const id of row.storeIds) storeIds.add(id);
  }
  for (const id of storeIds) found.store.add(storeName(id));
  return found;
});

/** Counts rows under the values they have, each once under each. */
class FacetCounts {
  private readonly counts = new Map<Facet, Map<string, number>>(
    FACETS.map(facet => [facet, new Map()]),
  );

  /** A row that a filter alone keeps away would come with another value of that filter. */
  add(row: PlatformRow, fit: Fit): void {
    if (fit === true) {
      for (const facet of FACETS) this.addTo(facet, row);
    } else if (fit !== false) {
      const facet = FACETS.find(each => each === fit);
      if (facet) this.addTo(facet, row);
    }
  }

  private addTo(facet: Facet, row: PlatformRow): void {
    const counts = this.counts.get(facet);
    const values = VALUES[facet](row);
    values.forEach((value, index) => {
      if (value === undefined || values.indexOf(value) < index) return;
      counts?.set(value, (counts.get(value) ?? 0) + 1);
    });
  }

  facets(fleet: Fleet): SecretsFacetsDto {
    const values = valuesOf(fleet);
    const of = (facet: Facet): readonly FacetDto[] =>
      [...values[facet]].map(value => ({
        value,
        count: this.counts.get(facet)?.get(value) ?? 0,
      }));
    return {
      severity: of('severity'),
      namespace: of('namespace'),
      plane: of('plane'),
      environment: of('environment'),
      project: of('project'),
      store: of('store'),
      verdict: of('verdict'),
      cause: of('cause'),
      owner: of('owner'),
    };
  }
}

/** Of all rows: read once for a fleet, as most readers ask for that. */
const ofAll = memoised((fleet: Fleet): SecretsFacetsDto => {
  const counts = new FacetCounts();
  for (const row of fleet.rows) counts.add(row, true);
  return counts.facets(fleet);
});

/** @param fits - how each row fits what is asked; without it, all is asked for. */
export function facetsOf(
  fleet: Fleet,
  fits: readonly Fit[] | undefined,
): SecretsFacetsDto {
  if (!fits) return ofAll(fleet);
  const counts = new FacetCounts();
  fleet.rows.forEach((row, index) => counts.add(row, fits[index]));
  return counts.facets(fleet);
}
