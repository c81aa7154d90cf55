import type {
  FacetDto,
  SecretsFacetsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import type { Fleet } from './fleet';
import { storeName, type PlatformRow } from './platformRow';
import { promotionOrder } from './promotionOrder';
import { RowFold } from './rowFold';
import type { Leaf } from './rowLeaves';
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

type OneName = (typeof BY_ONE_NAME)[number];

/** What there is to choose among some rows. */
type Choices = Readonly<Record<OneName | 'storeIds', ReadonlySet<string>>>;

const noChoices = (): Record<OneName | 'storeIds', Set<string>> => ({
  severity: new Set(),
  namespace: new Set(),
  project: new Set(),
  verdict: new Set(),
  cause: new Set(),
  owner: new Set(),
  storeIds: new Set(),
});

function choicesIn(leaf: Leaf): Choices {
  const found = noChoices();
  for (const row of leaf) {
    for (const facet of BY_ONE_NAME) {
      const [value] = VALUES[facet](row);
      if (value !== undefined) found[facet].add(value);
    }
    for (const id of row.storeIds) found.storeIds.add(id);
  }
  return found;
}

/** What there is to choose among all rows. */
export const choices = new RowFold(
  choicesIn,
  (parts: readonly Choices[]): Choices => {
    const found = noChoices();
    for (const part of parts) {
      for (const facet of BY_ONE_NAME) {
        for (const value of part[facet]) found[facet].add(value);
      }
      for (const id of part.storeIds) found.storeIds.add(id);
    }
    return found;
  },
);

type Values = Readonly<Record<Facet, ReadonlySet<string>>>;

/** The name of an environment in its key. */
const environmentName = (key: string) => key.slice(key.indexOf('/') + 1);

/** What a reader can choose: of what goes by several names, one. */
const valuesOf = memoised((fleet: Fleet): Values => {
  const { rows, planes } = fleet;
  const { storeIds, ...found } = choices.of(rows);
  return {
    ...found,
    plane: new Set(planes.map(({ id }) => id)),
    environment: new Set(promotionOrder(rows, fleet).map(environmentName)),
    store: new Set([...storeIds].map(storeName)),
  };
});

/** Counts rows under the values they have, each once under each. */
export class FacetCounts {
  private readonly counts = new Map<Facet, Map<string, number>>();

  /** A row that a filter alone keeps away would come with another value of that filter. */
  add(row: PlatformRow, fit: Fit): void {
    if (fit === true) {
      for (const facet of FACETS) this.addTo(facet, row);
    } else if (fit !== false) {
      const facet = FACETS.find(each => each === fit);
      if (facet) this.addTo(facet, row);
    }
  }

  addAll({ counts }: FacetCounts): void {
    for (const [facet, values] of counts) {
      for (const [value, count] of values) this.count(facet, value, count);
    }
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

  private addTo(facet: Facet, row: PlatformRow): void {
    const values = VALUES[facet](row);
    values.forEach((value, index) => {
      if (value === undefined || values.indexOf(value) < index) return;
      this.count(facet, value, 1);
    });
  }

  private count(facet: Facet, value: string, by: number): void {
    const known = this.counts.get(facet) ?? new Map<string, number>();
    this.counts.set(facet, known);
    known.set(value, (known.get(value) ?? 0) + by);
  }
}
