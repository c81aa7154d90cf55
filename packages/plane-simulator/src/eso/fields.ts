/** Free-form JSON, read without trusting its shape. */
export type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path, or undefined. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const step of path) {
    if (!isFields(here)) return undefined;
    here = here[step];
  }
  return here;
}

/** The object at a path; anything else reads as empty. */
export function fieldsAt(value: unknown, ...path: readonly string[]): Fields {
  const found = at(value, ...path);
  return isFields(found) ? found : {};
}

/** The text at a path; the empty text reads as absent. */
export function textAt(
  value: unknown,
  ...path: readonly string[]
): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The list at a path; anything else reads as empty. */
export function listAt(
  value: unknown,
  ...path: readonly string[]
): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The texts in the list at a path. */
export function textsAt(
  value: unknown,
  ...path: readonly string[]
): readonly string[] {
  return listAt(value, ...path).filter(item => typeof item === 'string');
}

/** The time at a path, in milliseconds since the epoch. */
export function timeAt(
  value: unknown,
  ...path: readonly string[]
): number | undefined {
  const time = Date.parse(textAt(value, ...path) ?? '');
  return Number.isNaN(time) ? undefined : time;
}
