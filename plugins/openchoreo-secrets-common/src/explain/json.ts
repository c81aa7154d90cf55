/*
 * Readers for the few fields that are asked of each object before the rules read
 * it: by hand, since thousands are asked.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a path; an empty one where there is none. */
export function objectIn(value: unknown, ...path: string[]): JsonObject {
  let found: unknown = value;
  for (const part of path) found = isObject(found) ? found[part] : undefined;
  return isObject(found) ? found : {};
}

/** The text of a field; nothing where it is no text, or empty. */
export function textIn(object: JsonObject, field: string): string | undefined {
  const value = object[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function listIn(object: JsonObject, field: string): readonly unknown[] {
  const value = object[field];
  return Array.isArray(value) ? value : [];
}
