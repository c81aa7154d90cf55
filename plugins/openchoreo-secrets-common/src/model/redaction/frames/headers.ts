import { glyphAt, isBlank, isQuote, skipBlanks } from '../glyph';
import { endOfQuoted } from '../quoted';
import type { Span } from '../span';
import { tellsAt } from '../tellingWords';
import type { Word } from '../word';
import { assignedFrom } from './assigned';

const HEADERS = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
]);

const isHeader = ({ lower, names }: Word) =>
  HEADERS.has(lower) ||
  (lower.startsWith('x-') && (names !== undefined || lower.endsWith('key')));

const BEARERS = new Set(['bearer', 'basic', 'negotiate']);

/** Schemes whose credential is a list of pairs. */
const WITH_PAIRS = new Set(['signature', 'digest', 'hawk', 'aws4-hmac-sha256']);

const SCHEMES =
  /^(?:bearer|basic|negotiate|token|digest|api-?key|ntlm|hawk|aws4-hmac-\w+|signature|gssapi|hmac\w*|oauth|sharedkey(?:lite)?|sharedaccesssignature|key)$/i;

/** Whether what stands after a header names how somebody logs in: a known scheme, or any capitalised word. */
const isScheme = (part: string) =>
  SCHEMES.test(part) || /^[A-Z][A-Za-z-]{2,24}$/.test(part);

/** Where one part of a header ends: at a blank, a comma, or the quote around it. */
function endOfPart(text: string, from: number): number {
  let at = from;
  let last = '';
  while (at < text.length) {
    const { char, end } = glyphAt(text, at);
    if (isQuote(char) && last === '=') return endOfQuoted(text, at);
    if (isBlank(char) || isQuote(char) || ',;]})<'.includes(char)) return at;
    last = char;
    at = end;
  }
  return at;
}

const PAIR = /[\w-]{1,60}=/y;

function isPairAt(text: string, at: number): boolean {
  PAIR.lastIndex = at;
  return PAIR.test(text);
}

/** Where the pairs that follow end: `; name=x, name="y"`. */
function endOfPairs(text: string, from: number): number {
  let end = from;
  for (;;) {
    const next = skipBlanks(text, end + 1);
    if (!/[,;]/.test(text.charAt(end)) || !isPairAt(text, next)) return end;
    end = endOfPart(text, next);
  }
}

/** A credential with its scheme and all its pairs. */
function credentialsAt(text: string, from: number): Span | undefined {
  const first = endOfPart(text, from);
  const part = text.slice(from, first);
  const second = skipBlanks(text, first);
  const hasScheme = second > first && isScheme(part);
  if (!hasScheme && tellsAt(text, from)) return undefined;
  return {
    from,
    to: endOfPairs(text, hasScheme ? endOfPart(text, second) : first),
  };
}

/** `Authorization: Scheme x`, `Cookie: a=x; b=y`, `X-Vault-Token: x`. */
export function header(text: string, word: Word): Span | undefined {
  const assignment = isHeader(word) && assignedFrom(text, word);
  if (!assignment) return undefined;
  const start = skipBlanks(text, assignment.from);
  const from = text.charAt(start) === '[' ? start + 1 : start;
  return isQuote(glyphAt(text, from).char)
    ? { from, to: endOfQuoted(text, from) }
    : credentialsAt(text, from);
}

/** What is said of a scheme, and is no credential. */
const SPOKEN =
  /(?:auth\w{0,20}|tokens?|credentials?|realm|schemes?|headers?|login|challenge|http|constraints?|access)\b/iy;

function isSpokenOf(text: string, at: number): boolean {
  SPOKEN.lastIndex = at;
  return SPOKEN.test(text) || tellsAt(text, at);
}

const CREDENTIAL = /[A-Za-z0-9._~+/=-]{1,16384}/y;

/** Words with which a scheme begins that stands without its header. */
export const SCHEME_WORDS: readonly string[] = [...BEARERS, ...WITH_PAIRS];

/** `Bearer x`, `Basic x`: a short one in small letters is a word. */
function bearer(text: string, from: number): Span | undefined {
  CREDENTIAL.lastIndex = from;
  const [value] = CREDENTIAL.exec(text) ?? [];
  const isWord = !value || /^[a-z]{1,11}$/.test(value);
  if (isWord || isSpokenOf(text, from)) return undefined;
  return { from, to: from + value.length };
}

/** A scheme without the header that it belongs to. */
export function scheme(text: string, word: Word): Span | undefined {
  if (word.after === word.end) return undefined;
  if (BEARERS.has(word.lower)) return bearer(text, word.after);
  if (!WITH_PAIRS.has(word.lower) || !isPairAt(text, word.after)) {
    return undefined;
  }
  const to = endOfPairs(text, endOfPart(text, word.after));
  return { from: word.after, to };
}
