import { isBlank, isQuote, glyphAt } from '../glyph';
import { endOfQuoted, endOfRun } from '../quoted';
import type { Span } from '../span';
import type { Word } from '../word';

/** An argument of a command: to the next blank, or in quotes. */
function argumentAt(text: string, from: number): Span | undefined {
  const { char } = glyphAt(text, from);
  if (char === '' || char === '-' || isBlank(char)) return undefined;
  const to = isQuote(char) ? endOfQuoted(text, from) : endOfRun(text, from);
  return { from, to };
}

const LOGIN = /^(?:-u|-U|--user|--proxy-user)$/;

/** `-usvc:x`. */
const ATTACHED = /^-u[\w-]{1,80}$/i;

/** `--password x`, and the login that curl is given: `-u user:x`. */
export function option(text: string, word: Word): Span | undefined {
  const { raw, names, after, end } = word;
  if (ATTACHED.test(raw) && word.next.char === ':') {
    return { from: word.start + 2, to: endOfRun(text, end) };
  }
  if (!raw.startsWith('-') || after === end) return undefined;
  if (LOGIN.test(raw)) {
    const login = argumentAt(text, after);
    const isBare = login && !isQuote(glyphAt(text, after).char);
    const hasTwo = login && text.slice(login.from, login.to).includes(':');
    return isBare && !hasTwo ? undefined : login;
  }
  const isSecret = names === 'secret' || word.previous === 'sshpass';
  return /^--?[A-Za-z]/.test(raw) && isSecret
    ? argumentAt(text, after)
    : undefined;
}

const MECHANISM =
  /(?:PLAIN|LOGIN|CRAM-MD5|XOAUTH2|OAUTHBEARER|NTLM|SCRAM-[A-Z0-9-]{1,20})\s{1,5}/y;

/** `AUTH PLAIN x`, as SMTP and IMAP say it. */
export function mailLogin(text: string, word: Word): Span | undefined {
  if (word.raw !== 'AUTH' && word.raw !== 'AUTHENTICATE') return undefined;
  MECHANISM.lastIndex = word.after;
  const [mechanism] = MECHANISM.exec(text) ?? [];
  return mechanism === undefined
    ? undefined
    : argumentAt(text, word.after + mechanism.length);
}
