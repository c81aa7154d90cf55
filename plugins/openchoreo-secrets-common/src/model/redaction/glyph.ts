/**
 * A character as it stands, or as HTML, URLs and strings within strings write
 * it. `level` counts the backslashes in front of a quote.
 */
export interface Glyph {
  readonly char: string;
  readonly end: number;
  readonly level: number;
}

/** Both are bounded, so that what stands at one place costs the same wherever it is. */
const ENTITY =
  /&(?:amp;){0,4}(?:(lt|gt|quot|apos|nbsp)|#(\d{2,3})|#x([0-9a-f]{2,4}));/iy;
const PERCENT = /%(?:25){0,4}([0-7][0-9a-f])/iy;
const UNICODE = /u00([0-9a-f]{2})/iy;

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const fromHex = (digits: string) => String.fromCharCode(parseInt(digits, 16));

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function entityAt(text: string, at: number): Glyph | undefined {
  const match = matchAt(ENTITY, text, at);
  if (!match) return undefined;
  const [whole, name, decimal, hex] = match;
  const char = decimal
    ? String.fromCharCode(Number(decimal))
    : (NAMED[name?.toLowerCase()] ?? fromHex(hex));
  return { char, end: at + whole.length, level: 0 };
}

function percentAt(text: string, at: number): Glyph | undefined {
  const match = matchAt(PERCENT, text, at);
  if (!match) return undefined;
  return { char: fromHex(match[1]), end: at + match[0].length, level: 0 };
}

const LETTERS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '/': '/',
  '"': '"',
  "'": "'",
  '`': '`',
};

function backslashAt(text: string, at: number): Glyph {
  let end = at;
  while (text[end] === '\\') end += 1;
  const unicode = matchAt(UNICODE, text, end);
  if (unicode) {
    const char = fromHex(unicode[1]);
    return { char, end: end + unicode[0].length, level: 0 };
  }
  const char = LETTERS[text[end]];
  return char
    ? { char, end: end + 1, level: end - at }
    : { char: '\\', end, level: 0 };
}

const isEscape = (char: string) =>
  char === '\\' || char === '&' || char === '%';

/** What stands at a place; at the end, nothing: an empty character. */
export function glyphAt(text: string, at: number): Glyph {
  const char = text.charAt(at);
  if (!isEscape(char)) return { char, end: at + 1, level: 0 };
  if (char === '\\') return backslashAt(text, at);
  const escaped = char === '&' ? entityAt(text, at) : percentAt(text, at);
  return escaped ?? { char, end: at + 1, level: 0 };
}

/** Most characters are plain: they are told apart without a look at what a blank is in Unicode. */
export function isBlank(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code > 32 && code < 128) return false;
  return char === ' ' || (char !== '' && char.trim() === '');
}

export const isQuote = (char: string) =>
  char === '"' || char === "'" || char === '`';

/** Where the next character that is no blank stands. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  for (;;) {
    while (isBlank(text.charAt(next))) next += 1;
    const glyph = isEscape(text.charAt(next)) && glyphAt(text, next);
    if (!glyph || !isBlank(glyph.char)) return next;
    next = glyph.end;
  }
}
