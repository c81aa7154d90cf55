import type { Span } from './span';

const DOMAIN = /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,10}/y;
const IN_LOCAL = /[\w.+%'-]/;
const MAX_LOCAL = 64;

/** As a URL writes one. */
const ESCAPED =
  /(?<![\w.+-])[\w.+-]{1,64}%(?:25){0,4}40[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,10}/g;

/** E-mail addresses of people; those of service accounts are what a remedy names. Behind a login stands a host. */
export function mailAddresses(
  text: string,
  logins: readonly Span[],
): readonly Span[] {
  const spans: Span[] = Array.from(
    text.includes('40') ? text.matchAll(ESCAPED) : [],
    ({ 0: whole, index }) => ({ from: index, to: index + whole.length }),
  );
  const hosts = new Set(logins.map(({ to }) => to));
  let at = text.indexOf('@');
  for (; at >= 0; at = text.indexOf('@', at + 1)) {
    DOMAIN.lastIndex = at + 1;
    const [domain] = DOMAIN.exec(text) ?? [];
    if (!domain || hosts.has(at) || domain.endsWith('gserviceaccount.com'))
      continue;
    let from = at;
    while (at - from < MAX_LOCAL && IN_LOCAL.test(text.charAt(from - 1)))
      from -= 1;
    if (from < at) spans.push({ from, to: at + 1 + domain.length });
  }
  return spans;
}
