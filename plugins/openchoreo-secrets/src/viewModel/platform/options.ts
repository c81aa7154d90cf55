import {
  CAUSE_CLASSES,
  OWNERS,
  VERDICTS,
  type PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { COUNTED } from '../counted';
import { verdictWord } from '../words';
import { planeCalled } from './planeCalled';
import { FILTERS, type FilterName, type Filters } from './urlState';

/** A value of a filter, in words. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** How many it would leave, where that is told. */
  readonly count?: number;
}

/** A filter with the values it could take. */
export type FilterView = ReturnType<typeof filterView>;

/** What names the values of filters. */
export type Naming = Pick<ViewContext, 't'> & {
  readonly planes: readonly PlaneDto[];
};

const ACTORS = [
  'developer',
  'platformEngineer',
  'providerOwner',
  'nobody',
] as const;

/** What the values of a filter are called where they are no names; an address may hold any. */
const WORDS: Readonly<
  Partial<
    Record<FilterName, (value: string, naming: Naming) => string | undefined>
  >
> = {
  plane: (value, { planes, t }) => planeCalled(value, planes, t),
  status: (value, { t }) =>
    wordOf(COUNTED, value, as => t(`filter.severity.${as}`)),
  verdict: (value, { t }) =>
    wordOf(VERDICTS, value, verdict => verdictWord(verdict, t)),
  cause: (value, { t }) =>
    wordOf(CAUSE_CLASSES, value, cause => t(`cause.${cause}.title`)),
  actor: (value, { t }) =>
    wordOf(ACTORS, value, actor => t(`filter.actor.${actor}`)),
  owner: (value, { t }) =>
    wordOf(OWNERS, value, owner => t(`filter.owner.${owner}`)),
  incident: (_, { t }) => t('filter.this'),
};

function wordOf<Known extends string>(
  all: readonly Known[],
  value: string,
  word: (known: Known) => string,
): string | undefined {
  const known = all.find(one => one === value);
  return known && word(known);
}

/** Values in the order of their words, each once; a chosen one is always among them. */
export function filterView(
  name: FilterName,
  values: readonly (string | undefined)[],
  filters: Filters,
  naming: Naming,
  counts?: ReadonlyMap<string, number>,
) {
  const chosen = filters[name];
  const all = new Set([...values, ...chosen].flatMap(value => value || []));
  const options = [...all].map(value => ({
    value,
    label: WORDS[name]?.(value, naming) ?? value,
    count: counts?.get(value),
  }));
  return {
    name,
    label: naming.t(`filter.name.${name}`),
    options:
      name === 'status'
        ? bySeverity(options)
        : options.sort((a, b) => a.label.localeCompare(b.label)),
    chosen,
  };
}

/** Worst first; what is not known of comes last. */
function bySeverity(options: readonly Option[]): readonly Option[] {
  const known = COUNTED.flatMap(
    as => options.find(({ value }) => value === as) ?? [],
  );
  return [...known, ...options.filter(one => !known.includes(one))];
}

/** Filters in the URL for which the view has no control: shown so that they can be removed. */
export function uncontrolled(
  filters: Filters,
  controlled: readonly FilterName[],
  naming: Naming,
): readonly FilterView[] {
  return FILTERS.filter(
    name => filters[name].length > 0 && !controlled.includes(name),
  ).map(name => filterView(name, [], filters, naming));
}
