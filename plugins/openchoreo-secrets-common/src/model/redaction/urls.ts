import { glyphAt, isBlank, isQuote } from './glyph';
import type { Span } from './span';

const START =
  /:\\{0,9}\/\\{0,9}\/|%(?:25){0,4}3a%(?:25){0,4}2f%(?:25){0,4}2f/gi;

const isEnd = (char: string) =>
  isBlank(char) || isQuote(char) || char === '<' || char === '>';

/** What an address is made of, up to the next one. */
interface Parts {
  /** Where the host may end. */
  readonly slash: number;
  readonly query: number;
  readonly colon: number;
  /** The last in front of a path, of a query, and of all. */
  readonly at: {
    readonly host: number;
    readonly path: number;
    readonly any: number;
  };
}

function partsOf(
  text: string,
  from: number,
  to: number,
  escaped: boolean,
): Parts {
  let [slash, query, colon, host, path, any] = [to, to, -1, -1, -1, -1];
  for (let at = from; at < to;) {
    const glyph = escaped ? glyphAt(text, at) : { char: text[at], end: at + 1 };
    const { char } = glyph;
    const inHost = slash === to;
    if (char === '@') {
      any = at;
      if (query === to) path = at;
      if (inHost) host = at;
    } else if (char === ':' && inHost && colon < 0) colon = at;
    else if (inHost && '/?#'.includes(char)) slash = at;
    if (query === to && '?#'.includes(char)) query = at;
    at = glyph.end;
  }
  return { slash, query, colon, at: { host, path, any } };
}

const PORT = /^(?::|%(?:25){0,4}3a)\d{0,5}$/i;

/** Where the at sign behind a login stands; a password may hold slashes and marks. */
function loginEnd(text: string, { slash, colon, at }: Parts): number {
  if (at.host >= 0) return colon >= 0 && colon < at.host ? at.path : at.host;
  const isPort = colon < 0 || PORT.test(text.slice(colon, slash));
  return isPort ? -1 : at.any;
}

function endOfUrl(text: string, from: number, limit = text.length): number {
  let at = from;
  while (at < limit) {
    if (isEnd(text.charAt(at))) return at;
    const glyph = glyphAt(text, at);
    // A URL may hold what is written with percent signs.
    if (text[at] !== '%' && isEnd(glyph.char)) return at;
    at = glyph.end;
  }
  return Math.min(at, limit);
}

/** The logins and the queries of URLs. */
export function urls(text: string): readonly Span[] {
  const spans: Span[] = [];
  const starts = [...text.matchAll(START)];
  let read = 0;
  starts.forEach(({ 0: mark, index }, number) => {
    if (index < read) return;
    const from = index + mark.length;
    const next = starts[number + 1]?.index;
    const to = endOfUrl(text, from, next);
    const parts = partsOf(text, from, to, mark.startsWith('%'));
    const login = loginEnd(text, parts);
    if (login > from) spans.push({ from, to: login });
    const query = parts.query < login ? to : parts.query;
    if (query >= to) return;
    read = endOfUrl(text, query);
    if (read > query + 1) spans.push({ from: query + 1, to: read });
  });
  return spans;
}
