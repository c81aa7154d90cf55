import { hashOfText, mixed, NO_HASH } from './textHash';

const SLOTS = 65_536;

/** What is larger hardly comes twice, and would be kept for its own sake. */
const MAX_SHARED = 2_000;

const EMPTY_LIST: readonly never[] = Object.freeze([]);

type Fields = Record<string, unknown>;

const slotOf = (hash: number) => (hash ^ (hash >>> 16)) & (SLOTS - 1);

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) {
    if (!Object.is(a[index], b[index])) return false;
  }
  return true;
}

/** Fields that stand in another order are no more than not shared. */
function isSameFields(a: Fields, b: Fields): boolean {
  const names = Object.keys(a);
  const others = Object.keys(b);
  if (names.length !== others.length) return false;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (name !== others[index] || !Object.is(a[name], b[name])) return false;
  }
  return true;
}

/**
 * Makes equal parts of objects one: the same names, references and lists come
 * back in thousands of objects. It goes from the inside out, so that two parts
 * are equal where what they are made of is the very same.
 *
 * What was seen is remembered in a fixed number of places, where a newcomer
 * displaces an older one. A map would grow with all that comes only once, and
 * cost more than sharing saves.
 */
export class Compactor {
  private readonly strings: string[] = new Array(SLOTS).fill('');
  private readonly lists: unknown[][] = new Array(SLOTS).fill([]);
  private readonly records: Fields[] = new Array(SLOTS).fill({});
  /** Of what was looked at last: what tells it from others, and how large it is. */
  private hash = 0;
  private size = 0;

  /**
   * An equal value that takes less room. What is given is taken over: its
   * fields become equal ones in place, since a copy of each costs more than
   * all else that is done here.
   */
  compact<T>(value: T): T;
  compact(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return this.part(value);
    return Array.isArray(value) ? this.items(value) : this.fields(value);
  }

  private part(value: unknown): unknown {
    switch (typeof value) {
      case 'string':
        return this.sharedText(value);
      case 'number':
        return this.told(value, value, 8);
      case 'object':
        if (value === null) return this.told(value, 1, 4);
        return Array.isArray(value)
          ? this.sharedList(value)
          : this.sharedFields(value);
      default:
        return this.told(value, value ? 3 : 2, 4);
    }
  }

  private told(value: unknown, hash: number, size: number): unknown {
    this.hash = hash;
    this.size = size;
    return value;
  }

  private sharedText(text: string): string {
    const hash = hashOfText(text);
    this.told(text, hash, text.length);
    const slot = slotOf(hash);
    if (this.strings[slot] !== text) this.strings[slot] = text;
    return this.strings[slot];
  }

  private sharedList(list: readonly unknown[]): readonly unknown[] {
    if (list.length === 0) {
      this.told(list, 4, 2);
      return EMPTY_LIST;
    }
    const items = this.items(list);
    if (this.size > MAX_SHARED) return items;
    const slot = slotOf(this.hash);
    if (!isSameList(this.lists[slot], items)) this.lists[slot] = items;
    return this.lists[slot];
  }

  private sharedFields(value: object): object {
    const fields = this.fields(value);
    if (this.size > MAX_SHARED) return fields;
    const slot = slotOf(this.hash);
    if (!isSameFields(this.records[slot], fields)) this.records[slot] = fields;
    return this.records[slot];
  }

  private items(list: readonly unknown[]): unknown[] {
    let hash = NO_HASH;
    let size = 2;
    const items = list.map(item => {
      const part = this.part(item);
      hash = mixed(hash, this.hash);
      size += this.size;
      return part;
    });
    this.told(items, hash, size);
    return items;
  }

  private fields(value: object): Fields {
    let hash = NO_HASH;
    let size = 2;
    const fields: Fields = Object(value);
    for (const name of Object.keys(fields)) {
      fields[name] = this.part(fields[name]);
      hash = mixed(hash, this.hash);
      size += this.size + name.length;
    }
    this.told(fields, hash, size);
    return fields;
  }
}
