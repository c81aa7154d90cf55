/**
 * What may stand in a place of an answer, as data: what the schemas of the wire
 * say, without the library that they are made with.
 */
export type Form =
  | keyof typeof PLAIN
  | { readonly only: boolean }
  | { readonly words: readonly string[] }
  /** A list of words; those that are not known are left out. */
  | { readonly someOf: readonly string[] }
  | { readonly list: Form }
  | { readonly map: Form }
  /** All others are left out. */
  | { readonly fields: Readonly<Record<string, Form>> }
  | { readonly maybe: Form }
  /** What cannot be read is read as `otherwise`. */
  | { readonly lenient: Form; readonly otherwise: unknown };

/** Where reading has come to; where it ends, if that is before the end. */
type Path = (string | number)[];

const PLAIN = {
  string: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value: unknown) => typeof value === 'boolean',
  time: isTime,
} as const;

/** In place of a value that is not of its form. */
const NONE = Symbol('not of its form');

/** What a body holds, or the path to what is not of its form. */
export type Reading<T> =
  | { readonly state: 'read'; readonly data: T }
  | { readonly state: 'unreadable'; readonly at: string };

export function readForm(form: Form, body: unknown): Reading<unknown> {
  const path: Path = [];
  const data = read(form, body, path);
  return data === NONE
    ? { state: 'unreadable', at: path.join('.') }
    : { state: 'read', data };
}

function read(form: Form, value: unknown, path: Path): unknown {
  if (typeof form === 'string') return PLAIN[form](value) ? value : NONE;
  if ('fields' in form) return readFields(form.fields, value, path);
  if ('maybe' in form) {
    return value === undefined ? value : read(form.maybe, value, path);
  }
  if ('list' in form) return readList(form.list, value, path);
  if ('lenient' in form) {
    const depth = path.length;
    const told = read(form.lenient, value, path);
    if (told !== NONE) return told;
    path.length = depth;
    return form.otherwise;
  }
  if ('words' in form) return includes(form.words, value) ? value : NONE;
  if ('map' in form) return readMap(form.map, value, path);
  if ('someOf' in form) {
    return Array.isArray(value)
      ? value.filter(each => includes(form.someOf, each))
      : NONE;
  }
  return value === form.only ? value : NONE;
}

function readFields(
  fields: Readonly<Record<string, Form>>,
  value: unknown,
  path: Path,
): unknown {
  return isObject(value)
    ? readKeys(Object.keys(fields), key => fields[key], value, path)
    : NONE;
}

function readMap(form: Form, value: unknown, path: Path): unknown {
  return isObject(value)
    ? readKeys(Object.keys(value), () => form, value, path)
    : NONE;
}

function readKeys(
  keys: readonly string[],
  formOf: (key: string) => Form,
  from: Readonly<Record<string, unknown>>,
  path: Path,
): unknown {
  const told: Record<string, unknown> = {};
  for (const key of keys) {
    const one = readAt(key, formOf(key), from[key], path);
    if (one === NONE) return NONE;
    // What JSON calls so would become the prototype.
    if (one !== undefined && key !== '__proto__') told[key] = one;
  }
  return told;
}

function readList(form: Form, value: unknown, path: Path): unknown {
  if (!Array.isArray(value)) return NONE;
  const told: unknown[] = [];
  for (const [index, each] of value.entries()) {
    const one = readAt(index, form, each, path);
    if (one === NONE) return NONE;
    told.push(one);
  }
  return told;
}

function readAt(
  key: string | number,
  form: Form,
  value: unknown,
  path: Path,
): unknown {
  path.push(key);
  const told = read(form, value, path);
  if (told !== NONE) path.pop();
  return told;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function includes(words: readonly unknown[], value: unknown): boolean {
  return words.includes(value);
}

/** ISO 8601 in UTC, of a day that there is. */
function isTime(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/.test(
      value,
    ) &&
    isDay(value.slice(0, 10))
  );
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
