const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

const opens = (byte: number) => byte === 0x7b || byte === 0x5b;
const closes = (byte: number) => byte === 0x7d || byte === 0x5d;

/** Whether a byte stands between values for nothing. */
export const isBlank = (byte: number) =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

function endOfString(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at += 1;
  }
  return -1;
}

function endOfNested(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = endOfString(bytes, at) - 1;
      if (at < 0) return -1;
    } else if (opens(byte)) depth += 1;
    else if (closes(byte)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/**
 * Where a value of JSON ends that begins here; -1 where it does not end. It
 * finds the end of any value that is one, and says nothing of whether it is:
 * that is for who parses it. No byte of a longer character is one of ASCII.
 */
export function endOfValue(bytes: Uint8Array, from: number): number {
  const first = bytes[from];
  if (first === QUOTE) return endOfString(bytes, from);
  if (opens(first)) return endOfNested(bytes, from);
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === COMMA || closes(byte) || isBlank(byte)) break;
    at += 1;
  }
  return at > from ? at : -1;
}

const MANAGED_FIELDS = Buffer.from('"managedFields":[');
/** What is smaller is parsed sooner than it is looked through. */
const WORTH_IT_BYTES = 512;

/**
 * The text of an object, but for who manages which of its fields: a third of
 * it, which nobody reads. What stands between quotes cannot be taken for it,
 * since quotes are escaped there.
 */
export function textOfObject(bytes: Buffer): string {
  if (bytes.length < WORTH_IT_BYTES) return bytes.toString('utf8');
  const key = bytes.indexOf(MANAGED_FIELDS);
  if (key < 0) return bytes.toString('utf8');
  const from = key + MANAGED_FIELDS.length - 1;
  const end = endOfValue(bytes, from);
  if (end < 0) return bytes.toString('utf8');
  const before = bytes.toString('utf8', 0, from + 1);
  return before + bytes.toString('utf8', end - 1);
}
