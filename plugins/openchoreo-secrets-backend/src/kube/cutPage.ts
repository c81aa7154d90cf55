import { failureOf, type KubeFailure } from './failure';
import { isPage } from './isPage';
import { endOfValue, isBlank, textOfObject } from './jsonValue';
import { parsedJson } from './parsedJson';

/** Of an answer, what is neither of its objects: some hundred bytes. */
const MAX_ENVELOPE = 64 * 1024;

/** Above the largest object that a server takes. */
const MAX_OBJECT = 4 * 1024 * 1024;

const ITEMS = '"items"';
const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;

/**
 * A page of a list, cut into its objects before any of it is parsed: to parse
 * it whole takes several times its room, and holds the event loop meanwhile.
 */
export class CutPage {
  /** Where each object begins and ends. */
  private readonly bounds: number[] = [];
  /** Where the list of them begins and ends. */
  private list = { from: 0, to: 0 };

  constructor(private readonly bytes: Buffer) {}

  /** How many objects were found so far. */
  get size(): number {
    return this.bounds.length / 2;
  }

  /** Finds the objects, one in each step. */
  *find(): Generator<undefined> {
    const { bytes } = this;
    let at = this.skipBlanks(0);
    if (bytes[at] !== OPEN_OBJECT) return;
    at = this.skipBlanks(at + 1);
    while (bytes[at] === QUOTE) {
      const end = endOfValue(bytes, at);
      const isItems = bytes.toString('latin1', at, end) === ITEMS;
      at = this.skipBlanks(end);
      if (end < 0 || bytes[at] !== COLON) return;
      at = this.skipBlanks(at + 1);
      at =
        isItems && bytes[at] === OPEN_LIST
          ? yield* this.findItems(at + 1)
          : endOfValue(bytes, at);
      if (at < 0) return;
      at = this.skipBlanks(at);
      if (bytes[at] === COMMA) at = this.skipBlanks(at + 1);
    }
  }

  /** All but the objects, as it came; throws where that is no JSON, or too much of it. */
  envelope(): unknown {
    const { bytes, list } = this;
    if (bytes.length - (list.to - list.from) > MAX_ENVELOPE) throw this.wrong();
    const before = bytes.toString('utf8', 0, list.from);
    return parsedJson(before + bytes.toString('utf8', list.to));
  }

  /** The objects. */
  *objects(): Generator<unknown> {
    const { bytes, bounds } = this;
    for (let index = 0; index < bounds.length; index += 2) {
      const [from, to] = [bounds[index], bounds[index + 1]];
      if (to - from > MAX_OBJECT) {
        throw failureOf('protocol', 'an object without end');
      }
      yield parsedJson(textOfObject(bytes.subarray(from, to)));
    }
  }

  /** @returns where the list ends, -1 where it does not. */
  private *findItems(from: number): Generator<undefined, number> {
    const { bytes, bounds } = this;
    // Of two lists the latter counts, as it does for who parses them.
    bounds.length = 0;
    let at = this.skipBlanks(from);
    while (bytes[at] !== CLOSE_LIST) {
      const end = endOfValue(bytes, at);
      if (end < 0) return -1;
      bounds.push(at, end);
      yield;
      at = this.skipBlanks(end);
      if (bytes[at] === CLOSE_LIST) break;
      if (bytes[at] !== COMMA) return -1;
      at = this.skipBlanks(at + 1);
      // Nothing comes behind the last comma.
      if (bytes[at] === CLOSE_LIST) return -1;
    }
    this.list = { from, to: at };
    return at + 1;
  }

  private skipBlanks(from: number): number {
    let at = from;
    while (isBlank(this.bytes[at])) at += 1;
    return at;
  }

  private wrong(): KubeFailure {
    return isPage(this.bytes.toString('utf8', 0, 1_000))
      ? failureOf('misdirected', 'the answer is a web page, not JSON')
      : failureOf('protocol', 'the answer is not JSON, or no list');
  }
}
