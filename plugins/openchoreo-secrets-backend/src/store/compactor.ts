const MAX_STRINGS = 200_000;
const EMPTY_LIST: readonly never[] = Object.freeze([]);
const EMPTY_OBJECT = Object.freeze({});

/**
 * Makes equal strings one string and drops what is undefined: the same names,
 * labels and messages come back in thousands of objects.
 */
export class Compactor {
  private readonly strings = new Map<string, string>();

  /** An equal value that takes less room. */
  compact<T>(value: T): T;
  compact(value: unknown): unknown {
    if (typeof value === 'string') return this.intern(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      return value.length === 0
        ? EMPTY_LIST
        : value.map(item => this.compact(item));
    }
    return this.compactObject(value);
  }

  private compactObject(value: object): object {
    const copy: Record<string, unknown> = {};
    let empty = true;
    for (const [key, field] of Object.entries(value)) {
      if (field !== undefined) {
        copy[key] = this.compact(field);
        empty = false;
      }
    }
    return empty ? EMPTY_OBJECT : copy;
  }

  private intern(text: string): string {
    const known = this.strings.get(text);
    if (known !== undefined) return known;
    // Names come and go: sharing starts anew rather than growing for ever.
    if (this.strings.size >= MAX_STRINGS) this.strings.clear();
    this.strings.set(text, text);
    return text;
  }
}
