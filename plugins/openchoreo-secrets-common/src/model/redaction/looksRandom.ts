import { isErrorName } from './tellingWords';

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
  SHORT.test(part) || UPPER.test(part) || CAMEL.test(part) || isErrorName(part);

/** Base64 is padded to a multiple of four. */
function isPadded(run: string): boolean {
  return run.endsWith('==') || (run.endsWith('=') && run.length % 4 === 0);
}

/** Whether a long run of such letters reads like chance, and not like a name made of words or one set to another. */
export function looksRandom(run: string): boolean {
  return isPadded(run) || !run.split(/[=/_-]/).every(isWord);
}

const ENCODED = /^([A-Za-z0-9+/_-]{4,})(={0,2})[.,;:)\]}]{0,3}$/;

/** Whether a short run reads like base64, where a word would be expected. */
export function looksEncoded(run: string): boolean {
  const [, body, padding] = ENCODED.exec(run) ?? [];
  if (body === undefined || isErrorName(body)) return false;
  if (padding) return true;
  const mixed = /[a-z]/.test(body) && /[A-Z]/.test(body);
  return body.length >= 6 && mixed && (/\d/.test(body) || !CAMEL.test(body));
}
