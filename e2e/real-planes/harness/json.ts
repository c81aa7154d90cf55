/** A JSON object, of which only what is asked for is believed. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object in some text. */
export function parseFields(text: string): Fields {
  const value: unknown = JSON.parse(text);
  if (!isFields(value)) throw new Error(`not an object: ${text.slice(0, 200)}`);
  return value;
}

/** What lies at a path, or undefined. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (isFields(inner) ? inner[name] : undefined),
    value,
  );
}

export function textAt(
  value: unknown,
  ...path: readonly string[]
): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

export function listAt(
  value: unknown,
  ...path: readonly string[]
): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** What must be there. */
export function wantText(value: unknown, ...path: readonly string[]): string {
  const found = textAt(value, ...path);
  if (found === undefined) {
    throw new Error(`no ${path.join('.')} in ${JSON.stringify(value)}`);
  }
  return found;
}
