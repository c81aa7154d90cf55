import { OverlaidMap, type Changes } from './overlaidMap';

type Objects<V> = ReadonlyMap<string, V>;

/** Key by key: nothing is known of how one came of the other. */
function comparedKeys<V>(before: Objects<V>, next: Objects<V>): string[] {
  const keys: string[] = [];
  let kept = 0;
  for (const [key, value] of next) {
    const known = before.get(key);
    if (known !== value) keys.push(key);
    if (known !== undefined) kept += 1;
  }
  if (kept < before.size) {
    for (const key of before.keys()) if (!next.has(key)) keys.push(key);
  }
  return keys;
}

const changesOf = <V>(map: Objects<V>): Changes<V> | undefined =>
  map instanceof OverlaidMap ? map.changes : undefined;

/** The large map that some lie over, and that they share for many changes; else the map itself. */
export function baseOf<V>(map: Objects<V>): Objects<V> {
  return map instanceof OverlaidMap ? map.base : map;
}

/** The keys of what is not the same in two maps. Where they are changes to one, nothing else is gone through. */
export function changedKeys<V>(before: Objects<V>, next: Objects<V>): string[] {
  if (before === next) return [];
  if (baseOf(before) !== baseOf(next)) return comparedKeys(before, next);
  const keys = new Set<string>();
  for (const changes of [changesOf(next), changesOf(before)]) {
    if (!changes) continue;
    for (const key of changes.changed.keys()) keys.add(key);
    for (const key of changes.removed) keys.add(key);
    for (const key of changes.added.keys()) keys.add(key);
  }
  return [...keys].filter(key => before.get(key) !== next.get(key));
}
