import type {
  CauseClass,
  PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  CAUSE_CLASSES,
  OWNERS,
  VERDICTS,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../../translation';
import { verdictWord } from '../words';
import { COUNTED } from '../counted';
import { planeCalled } from './planeCalled';
import { FILTERS, type FilterName, type Filters } from './urlState';

/** A value of a filter, in words. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A filter with the values it could take. */
export interface FilterView {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
}

type Naming = (value: string) => string;

/** Values in the order of their words, each once; a chosen one is always among them. */
export function filterView(
  name: FilterName,
  values: readonly (string | undefined)[],
  filters: Filters,
  context: { readonly t: Translate; readonly planes: readonly PlaneDto[] },
): FilterView {
  const naming = namingOf(name, context);
  const chosen = filters[name];
  const all = new Set([...values, ...chosen].flatMap(value => value || []));
  const options = [...all].map(value => ({ value, label: naming(value) }));
  return {
    name,
    label: labelOf(name, context.t),
    options:
      name === 'status'
        ? bySeverity(options)
        : options.sort((a, b) => a.label.localeCompare(b.label)),
    chosen,
  };
}

function labelOf(name: FilterName, t: Translate): string {
  return t(`filter.name.${name}`);
}

function bySeverity(options: readonly Option[]): readonly Option[] {
  const place = (value: string) => {
    const index = COUNTED.findIndex(as => as === value);
    return index < 0 ? COUNTED.length : index;
  };
  return [...options].sort((a, b) => place(a.value) - place(b.value));
}

const ACTORS = [
  'developer',
  'platformEngineer',
  'providerOwner',
  'nobody',
] as const;

function namingOf(
  name: FilterName,
  { t, planes }: { t: Translate; planes: readonly PlaneDto[] },
): Naming {
  switch (name) {
    case 'plane':
      return value => planeCalled(value, planes, t);
    case 'status':
      return value => {
        const known = COUNTED.find(as => as === value);
        return known ? t(`filter.severity.${known}`) : value;
      };
    case 'verdict':
      return value => {
        const known = VERDICTS.find(verdict => verdict === value);
        return known ? verdictWord(known, t) : value;
      };
    case 'cause':
      return value => (isCause(value) ? t(`cause.${value}.title`) : value);
    case 'actor':
      return value => {
        const known = ACTORS.find(actor => actor === value);
        return known ? t(`filter.actor.${known}`) : value;
      };
    case 'owner':
      return value => {
        const known = OWNERS.find(owner => owner === value);
        return known ? t(`filter.owner.${known}`) : value;
      };
    case 'incident':
      return () => t('filter.this');
    default:
      return value => value;
  }
}

function isCause(value: string): value is CauseClass {
  return CAUSE_CLASSES.some(known => known === value);
}

/** Filters in the URL for which the view has no control: shown so that they can be removed. */
export function uncontrolled(
  filters: Filters,
  controlled: readonly FilterName[],
  context: { readonly t: Translate; readonly planes: readonly PlaneDto[] },
): readonly FilterView[] {
  return FILTERS.filter(
    name => filters[name].length > 0 && !controlled.includes(name),
  ).map(name => filterView(name, [], filters, context));
}
