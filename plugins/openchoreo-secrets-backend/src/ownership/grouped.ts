/** How objects are grouped: one without a group is in none. */
export interface Grouping<T> {
  readonly groupOf: (object: T) => string | undefined;
}

/** Objects that keep their own groups, as they change. */
export abstract class GroupedObjects<T> implements ReadonlyMap<string, T> {
  abstract readonly size: number;
  abstract get(key: string): T | undefined;
  abstract has(key: string): boolean;
  abstract keys(): MapIterator<string>;
  abstract values(): MapIterator<T>;
  abstract entries(): MapIterator<[string, T]>;
  /** The keys of a group, in their order. */
  abstract keysIn(grouping: Grouping<T>, group: string): readonly string[];

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(visit: (value: T, key: string, map: this) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}

type Groups = ReadonlyMap<string, readonly string[]>;

/** The keys of objects by their groups; those of one in their order, whatever came first. */
export function groupKeys<T>(
  objects: ReadonlyMap<string, T>,
  { groupOf }: Grouping<T>,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, object] of objects) {
    const group = groupOf(object);
    if (group === undefined) continue;
    const keys = groups.get(group);
    if (keys) keys.push(key);
    // A text that is made anew is not kept where the key is the same.
    else groups.set(group === key ? key : group, [key]);
  }
  for (const keys of groups.values()) if (keys.length > 1) keys.sort();
  return groups;
}

const known = new WeakMap<object, WeakMap<object, Groups>>();

/** Made once for objects that stand as they are. */
function groupsOf<T>(
  objects: ReadonlyMap<string, T>,
  grouping: Grouping<T>,
): Groups {
  const made = known.get(objects) ?? new WeakMap<object, Groups>();
  known.set(objects, made);
  const groups = made.get(grouping) ?? groupKeys(objects, grouping);
  made.set(grouping, groups);
  return groups;
}

const NONE: readonly string[] = [];

/** The keys of a group, in their order. */
export function keysInGroup<T>(
  objects: ReadonlyMap<string, T>,
  grouping: Grouping<T>,
  group: string,
): readonly string[] {
  return objects instanceof GroupedObjects
    ? objects.keysIn(grouping, group)
    : (groupsOf(objects, grouping).get(group) ?? NONE);
}

/** The objects of a group, in the order of their keys. */
export function inGroup<T>(
  objects: ReadonlyMap<string, T>,
  grouping: Grouping<T>,
  group: string,
): readonly T[] {
  return keysInGroup(objects, grouping, group).flatMap(
    key => objects.get(key) ?? [],
  );
}
