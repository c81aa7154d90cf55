import { endOfRun } from './quoted';
import type { Span } from './span';

/** What stands in front of a colon and is no user. */
const NO_USER =
  /^(?:arn|service-?account|user|group|principal|principalset|domain|member|mailto|deleted|system|sha\d{1,3})$/i;

const IN_USER = /[\w.-]/;
const HOST = /[\w([/]/;
const MAX_USER = 80;

/** The last at sign with a host behind it. */
function lastHost(run: string): number {
  let last = run.lastIndexOf('@');
  while (last > 0 && !HOST.test(run.charAt(last + 1))) {
    last = run.lastIndexOf('@', last - 1);
  }
  return last;
}

function loginIn(run: string): Span | undefined {
  const to = lastHost(run);
  const colon = run.indexOf(':');
  if (colon < 1 || to <= colon + 1) return undefined;
  if (/^[\\/]?\//.test(run.slice(colon + 1, colon + 3))) return undefined;
  let from = colon;
  while (colon - from < MAX_USER && IN_USER.test(run.charAt(from - 1)))
    from -= 1;
  const isUser = from < colon && !NO_USER.test(run.slice(from, colon));
  return isUser ? { from, to } : undefined;
}

/** The login of a data source: `svc:x@tcp(…)`. */
export function dataSourceLogins(text: string): readonly Span[] {
  const spans: Span[] = [];
  if (!text.includes('@')) return spans;
  for (let start = 0; start < text.length;) {
    const end = endOfRun(text, start);
    const login = loginIn(text.slice(start, end));
    if (login) spans.push({ from: start + login.from, to: start + login.to });
    start = end + 1;
  }
  return spans;
}
