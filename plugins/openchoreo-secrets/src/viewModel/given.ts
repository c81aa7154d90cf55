/** Those of a list that there is something to say of, in its order. */
export function given<T>(
  ...all: readonly (T | '' | false | undefined)[]
): readonly T[] {
  return all.flatMap(one => one || []);
}
