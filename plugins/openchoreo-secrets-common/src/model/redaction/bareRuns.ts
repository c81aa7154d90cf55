import { letters } from './letters';
import { looksRandom } from './looksRandom';
import type { Span } from './span';

/**
 * What gives itself away, whatever stands around it. Each is one run of
 * letters behind a fixed beginning, or bounded: so the match is linear.
 */
const TOKENS: readonly RegExp[] = [
  // A JSON web token.
  /\beyJ[\w.-]{8,}/g,
  // The tokens of providers, by their beginnings.
  /\b(?:hv[sbr]\.|gh[pousr]_|github_pat_|gl(?:pat|rt|dt|sa)[-_]|xox[abeprs]-|xapp-|sk[-_]|rk_|whsec_|npm_|pypi-|hf_|dop_v1_|shpat_|dckr_pat_|ya29\.|AIza|(?:AKIA|ASIA|AROA|AIDA)(?=[A-Z0-9]{12}))[\w.-]{8,}/g,
  /\bSG\.[\w-]{6,}(?:\.[\w-]*)?/g,
  /\bs\.[A-Za-z0-9]{20,}/g,
  // Tenants and subscriptions are named by these.
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
  /\b\d{4}-\d{4}-\d{4}\b/g,
  /\d{9,}/g,
  /[0-9a-f]{32,}/gi,
  /\b(?=[a-f]{0,40}\d)[0-9a-f]{16,}\b/gi,
];

/** What stands behind a name that is looked for first. */
const BEHIND: readonly (readonly [name: string, pattern: RegExp])[] = [
  // The account of an ARN, and the user, who is a person; roles stay.
  ['arn:', /(?<=\barn:(?:[\w-]{0,40}:){3})[^:\s]{1,64}(?=:)/gi],
  [':user/', /(?<=:user\/)[\w+=,.@/-]+/g],
  // The path of a webhook is its secret.
  ['hooks.slack.com/', /(?<=hooks\.slack\.com\/)[\w/]+/g],
  // The project of a Google path.
  ['projects/', /(?<=\bprojects\/)[^/\s"']+/g],
];

const isTokenCode = letters('_', '+', '/', '=', '.', '-');
const isDigit = (code: number) => code >= 48 && code <= 57;

const SHORTEST = 9;
const LONG = 14;

/** What a token may stand in: runs that are long, or have a digit; most words of a text are neither. */
function candidates(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const from = at;
    let hasDigit = false;
    for (let code = text.charCodeAt(at); isTokenCode(code);) {
      hasDigit ||= isDigit(code);
      at += 1;
      code = text.charCodeAt(at);
    }
    const length = at - from;
    if (length >= LONG || (hasDigit && length >= SHORTEST)) {
      spans.push({ from, to: at });
    }
  }
  return spans;
}

/** Long enough to be a credential: base64, base64url, hex and what is made of their letters. */
const RUN = /[A-Za-z0-9+/=_-]{20,}/g;

function spansOf(text: string, pattern: RegExp, offset = 0): Span[] {
  if (text.search(pattern) < 0) return [];
  return Array.from(text.matchAll(pattern), ({ 0: whole, index }) => ({
    from: offset + index,
    to: offset + index + whole.length,
  }));
}

/** A run without the names in it, which may look like chance. */
function bareOf(text: string, run: Span, names: readonly Span[]): string {
  let bare = '';
  let at = run.from;
  for (const name of names) {
    if (name.from >= run.to) break;
    if (name.to > at) {
      bare += text.slice(at, Math.max(at, name.from));
      at = name.to;
    }
  }
  return bare + text.slice(at, run.to);
}

/** Tokens, numbers and runs that read like chance. */
export function bareRuns(text: string, names: readonly Span[]): Span[] {
  const spans = BEHIND.flatMap(([name, pattern]) =>
    text.includes(name) ? spansOf(text, pattern) : [],
  );
  for (const { from, to } of candidates(text)) {
    const run = text.slice(from, to);
    for (const pattern of TOKENS) spans.push(...spansOf(run, pattern, from));
    const random = spansOf(run, RUN, from).filter(each =>
      looksRandom(bareOf(text, each, names)),
    );
    spans.push(...random);
  }
  return spans;
}
