/** Runs long enough to be a credential: base64, base64url, hex and what is made of their letters. */
const RUN = /[A-Za-z0-9+/=_-]{20,}/g;

/**
 * Words as names are made of: `orders`, `STRIPE`, `dbPassword2`, `V2`, and short
 * hashes as Kubernetes appends them. Each alternative starts differently, so
 * the match is linear.
 */
const SHORT = /^(?:[a-z0-9]{0,10}|[A-Z0-9]{0,10})$/;
const UPPER = /^[A-Z]+\d{0,4}$/;
const CAMEL =
  /^(?:[a-z]+\d{0,4})?(?:[A-Z]{1,3}[a-z]{2,}\d{0,4}|Id|To|In|By|Of|On)*(?:[A-Z]\d{1,2})?$/;

const isWord = (part: string) =>
  SHORT.test(part) || UPPER.test(part) || CAMEL.test(part);

function looksRandom(run: string): boolean {
  return /=$/.test(run) || !run.split(/[/_-]/).every(isWord);
}

/** Replaces long runs that read like chance, and leaves names made of words. */
export function replaceRandomRuns(text: string, replacement: string): string {
  return text.replace(RUN, run => (looksRandom(run) ? replacement : run));
}
