/**
 * Remembers what was made of an immutable value for as long as that value is
 * kept by someone. Snapshots share the maps that did not change.
 */
export function memoised<K extends object, V extends object | string>(
  make: (key: K) => V,
): (key: K) => V {
  const made = new WeakMap<K, V>();
  return key => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
