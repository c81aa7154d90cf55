import type { IdOf, Pseudonyms } from './pseudonyms';

/** Makes of a value what is told of it. */
export type Change<T> = (value: T, names: Pseudonyms) => T;

type Plain = string | number | boolean | undefined;

/** Only what has no fields of its own can be shown as it is. */
type Rule<T> =
  | ([T] extends [Plain | readonly Plain[]] ? 'shown' : never)
  | (undefined extends T ? 'leftOut' : never)
  | Change<Exclude<T, undefined>>;

/** What becomes of each field of an answer. One that is new does not compile until somebody decided. */
export type Rules<T> = { readonly [K in keyof T]-?: Rule<T[K]> };

function isPlain(value: unknown): boolean {
  return Array.isArray(value)
    ? value.every(isPlain)
    : ['string', 'number', 'boolean'].includes(typeof value);
}

type AnyRule = 'shown' | 'leftOut' | Change<unknown>;

function told(
  rule: AnyRule,
  value: unknown,
  names: Pseudonyms,
): readonly unknown[] {
  if (value === undefined || rule === 'leftOut') return [];
  if (rule === 'shown') return isPlain(value) ? [value] : [];
  return [rule(value, names)];
}

/** Copies the fields that there are rules for, and no other. */
export function projection<T extends object>(rules: Rules<T>): Change<T>;
export function projection(
  rules: Readonly<Record<string, AnyRule>>,
): (fields: Readonly<Record<string, unknown>>, names: Pseudonyms) => unknown {
  return (fields, names) =>
    Object.fromEntries(
      Object.entries(rules).flatMap(([key, rule]) =>
        told(rule, fields[key], names).map(value => [key, value]),
      ),
    );
}

/** Does so with each of a list. */
export function eachOf<T>(change: Change<T>): Change<readonly T[]> {
  return (list, names) => list.map(one => change(one, names));
}

/** An id that is made of names. */
export function idOf(kind: IdOf): Change<string> {
  return (id, names) => names.for(kind, id);
}

/** A map by such an id. */
export function byId<T>(
  kind: IdOf,
  change: Change<T>,
): Change<Readonly<Record<string, T>>> {
  return (map, names) =>
    Object.fromEntries(
      Object.entries(map).map(([id, one]) => [
        names.for(kind, id),
        change(one, names),
      ]),
    );
}
