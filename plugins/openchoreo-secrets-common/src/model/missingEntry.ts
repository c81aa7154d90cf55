/** The entry of a spec that a MissingProviderSecret is about, as its text names it. */
export interface NamedEntry {
  readonly index?: number;
  readonly remoteKey?: string;
}

const INDEX = /spec\.\w+\[(\d{1,6})\]/;
/** The key may hold brackets itself. */
const REMOTE_KEY = /\(key=(.*)\)/;

/** Reads which entry a text names. */
export function namedEntry(message: string): NamedEntry {
  const [, index] = INDEX.exec(message) ?? [];
  const [, remoteKey] = REMOTE_KEY.exec(message) ?? [];
  return { index: index === undefined ? undefined : Number(index), remoteKey };
}

/** Whether two texts name the same entry. */
export function namesSameEntry(a: string, b: string): boolean {
  const one = namedEntry(a);
  const other = namedEntry(b);
  return one.index === other.index && one.remoteKey === other.remoteKey;
}
