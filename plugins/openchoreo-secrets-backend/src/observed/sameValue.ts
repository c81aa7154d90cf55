function isSameRecord(a: object, b: object): boolean {
  const others: Readonly<Record<string, unknown>> = { ...b };
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(others).length &&
    entries.every(
      ([name, value]) =>
        Object.hasOwn(others, name) && isSameValue(value, others[name]),
    )
  );
}

/**
 * Whether two values that were read say the same. Most of what equal objects
 * are made of is shared, so that it is soon found out.
 */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (!Array.isArray(a)) return !Array.isArray(b) && isSameRecord(a, b);
  return (
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((item, index) => isSameValue(item, b[index]))
  );
}
