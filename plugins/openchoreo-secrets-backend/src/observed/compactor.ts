import { isDeepStrictEqual } from 'node:util';

const SLOTS = 65_536;
const MAX_SHARED = 2_000;
const EMPTY_LIST: readonly never[] = Object.freeze([]);

/** FNV-1a. */
function slotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % SLOTS;
}

/**
 * Makes equal parts of objects one: the same names, references and lists come
 * back in thousands of objects.
 *
 * What was seen is remembered in a fixed number of places, where a newcomer
 * displaces an older one. A map would grow with all that comes only once, and
 * cost more than sharing saves.
 */
export class Compactor {
  private readonly strings: string[] = new Array(SLOTS).fill('');
  private readonly parts: unknown[] = new Array(SLOTS).fill(undefined);

  /** An equal value that takes less room. */
  compact<T>(value: T): T;
  compact(value: unknown): unknown {
    if (typeof value === 'string') return this.shareString(value);
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value)
      ? value.map(item => this.part(item))
      : this.fields(value);
  }

  private part(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return this.compact(value);
    if (Array.isArray(value) && value.length === 0) return EMPTY_LIST;
    const text = JSON.stringify(value);
    if (text.length > MAX_SHARED) return this.compact(value);
    const slot = slotOf(text);
    const known = this.parts[slot];
    if (known !== undefined && isDeepStrictEqual(known, value)) return known;
    const compact = this.compact(value);
    this.parts[slot] = compact;
    return compact;
  }

  private fields(value: object): object {
    // A copy by spread keeps the layout of a literal, which has room for just its fields.
    const copy: Record<string, unknown> = { ...value };
    for (const key of Object.keys(copy)) copy[key] = this.part(copy[key]);
    return copy;
  }

  private shareString(text: string): string {
    const slot = slotOf(text);
    if (this.strings[slot] !== text) this.strings[slot] = text;
    return this.strings[slot];
  }
}
