import { isSecretName } from './secretNames';

/** Where something ends that may have begun far in front of a place; the place itself where nothing did. */
type End = (text: string, margin: number, at: number) => number;

const behind = (text: string, mark: string, from: number) => {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
};

/** Keys and certificates. */
const pem: End = (text, _, at) => {
  const from = text.lastIndexOf('-----BEGIN ', at);
  if (from < 0) return at;
  const end = text.indexOf('-----END ', from);
  if (end < 0) return text.length;
  return Math.max(at, behind(text, '-----', end + 9));
};

/** What a provider answered, as it came, goes on to the end. */
const RAW = /\braw\s{1,5}message\s{0,5}:/i;
const rawAnswer: End = (text, _, at) =>
  RAW.test(text.slice(0, at)) ? text.length : at;

const unmarshalled: End = (text, _, at) => {
  const from = text.lastIndexOf('unmarshal ', at);
  return from < 0 ? at : Math.max(at, behind(text, ' into ', from));
};

/** A block in YAML, to the next line that is not indented. */
const BLOCK = /[:=]\s{0,20}[|>][+-]?\d?[ \t\r]{0,5}(?:\n|\\n)/;
const OUTDENTED = /\n(?=\S)/g;
const block: End = (text, _, at) => {
  if (!BLOCK.test(text.slice(0, at))) return at;
  OUTDENTED.lastIndex = at;
  return OUTDENTED.exec(text)?.index ?? text.length;
};

const list: End = (text, _, at) => {
  const from = text.lastIndexOf('[', at - 1);
  if (from <= text.lastIndexOf(']', at - 1)) return at;
  const isValue = /[:=]\s{0,20}$/.test(
    text.slice(Math.max(0, from - 30), from),
  );
  return isValue ? behind(text, ']', at) : at;
};

const TAG =
  /(?:<|&(?:amp;){0,4}lt;|%(?:25){0,4}3c|\\u003c)(?:[\w.-]{1,40}:)?([\w-]{1,80})/gi;
const BRACKET = /<|&(?:amp;){0,4}lt;|%(?:25){0,4}3c|\\u003c/i;
const element: End = (text, _, at) => {
  const last = [...text.slice(0, at).matchAll(TAG)].at(-1);
  if (!last || !isSecretName(last[1])) return at;
  const next = BRACKET.exec(text.slice(at));
  return next ? at + next.index : text.length;
};

/** Pairs of a header follow each other behind a comma or semicolon; other words do not. */
const PROSE = /[^,;\s]\s/g;
const pairs: End = (text, margin, at) => {
  PROSE.lastIndex = margin;
  const prose = PROSE.exec(text);
  return prose ? Math.max(at, prose.index + 1) : text.length;
};

/** A quote that may begin a value: no letter stands in front of it, as in `can't` and at the end of a word. */
const mayBegin = (text: string, at: number) =>
  !/[\p{L}\d.)\]}/!?…]/u.test(text.charAt(at - 1));

const isEscaped = (text: string, at: number) => text.charAt(at - 1) === '\\';

/** The last quote in front of a place closes all that began before it, unless it begins a value itself. */
const quoted =
  (quote: string): End =>
  (text, margin, at) => {
    const MOST = 50;
    let last = text.lastIndexOf(quote, at - 1);
    for (let tries = 0; last >= 0 && tries < MOST; tries += 1) {
      if (!isEscaped(text, last)) {
        const closed = last >= margin || !mayBegin(text, last);
        return closed ? at : behind(text, quote, at);
      }
      last = last > 0 ? text.lastIndexOf(quote, last - 1) : -1;
    }
    return last < 0 ? at : behind(text, quote, at);
  };

const ESCAPED_QUOTE =
  /&(?:amp;){0,4}(?:quot|apos|#3[49]|#x2[27]);|%(?:25){0,4}2[27]|\\u002[27]/gi;
const escapedQuote: End = (text, margin, at) => {
  const quotes = [...text.matchAll(ESCAPED_QUOTE)];
  const last = quotes.filter(({ index }) => index < at).at(-1);
  if (!last || last.index >= margin || !mayBegin(text, last.index)) return at;
  const next = quotes.find(({ index }) => index >= at);
  return next ? next.index + next[0].length : text.length;
};

const ENDS: readonly End[] = [
  pem,
  rawAnswer,
  unmarshalled,
  block,
  list,
  element,
  pairs,
  quoted('"'),
  quoted("'"),
  quoted('`'),
  escapedQuote,
];

/**
 * Where a text goes on that is read from `margin` on alone, and shown from `at`
 * on: behind all that may have begun in front of the margin. What is doubtful
 * is taken for open: too much goes rather than too little.
 */
export function endOfOpen(text: string, margin: number, at: number): number {
  return ENDS.reduce((from, end) => Math.max(from, end(text, margin, at)), at);
}
