type JsonObject = Readonly<Record<string, unknown>>;

/** JSON that is an object; undefined where it is anything else. */
export function jsonObject(json: unknown): JsonObject | undefined {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as JsonObject)
    : undefined;
}
