/** How the names of secrets end, whatever stands before: `DB_PASSWORD`, `clientSecret`. */
const ENDINGS =
  /(?:password|passwd|passphrase|passcode|pwd|token|secret|credential|apikey|access(?:key(?:id)?|code)|secretkey|privatekey|accountkey|sharedkey|signingkey|encryptionkey|masterkey|licen[cs]ekey|storagekey|sshkey|signature|assertion|unsealkey|hmackey|connectionstring|connstr|dockerconfigjson|dockercfg|secretstring|secretbinary|keymaterial|sessid)$/;

/** Those that are too short, or too common, to be found at the end of any word. */
const WORDS: ReadonlySet<string> = new Set([
  'pass',
  'pw',
  'sig',
  'value',
  'cred',
  'jwt',
  'otp',
  'sas',
  'hmac',
  'auth',
  'cookie',
  'session',
  'sessionid',
  'pin',
  'psk',
  'salt',
  'nonce',
  'uid',
  'userid',
]);

/** Half of a login at Vault; written otherwise it is what AWS calls a secret by. */
const SECRET_ID = /(?:^|[_-])secret[_-]id$/i;

/** Kinds of objects, of which a name follows and no value. */
const KINDS = /(?:external|push|imagepull)secret$/;

/** What no other name has in it; most words are done with here. */
const STEMS =
  /pass|pwd|pw|token|secret|cred|key|sig|value|jwt|otp|sas|hmac|auth|cookie|id|conn|docker|access|sess|assert|pin|psk|salt|nonce/;

export const hasStem = (lower: string) => STEMS.test(lower);

/** Names have a length: of what is longer, its end is looked at. */
const MAX_NAME = 80;

const NUMBERED = /[_-]?\d{1,3}$/;
const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

function singular(name: string): string {
  return /[^s]s$/.test(name) ? name.slice(0, -1) : name;
}

const isWord = (name: string) => WORDS.has(name) || WORDS.has(singular(name));

/** Whether what is given under a name is a secret. One list for every shape: assigned, told, in an option, an element or a header. */
export function isSecretName(word: string): boolean {
  if (!hasStem(word.toLowerCase())) return false;
  const name = word.slice(-MAX_NAME).replace(NUMBERED, '');
  const whole = name.toLowerCase().replace(/[_-]/g, '');
  if (SECRET_ID.test(name)) return true;
  if (KINDS.test(singular(whole))) return false;
  if (ENDINGS.test(singular(whole)) || isWord(whole)) return true;
  return isWord((name.match(PARTS)?.at(-1) ?? '').toLowerCase());
}

/** The second of two words that are one name. */
export const SECOND_WORDS: ReadonlySet<string> = new Set([
  'key',
  'id',
  'string',
  'code',
]);

/** Two words with a blank that are one name, the second in small letters: `access key`, `user id`. */
export function isSecretPair(first: string, second: string): boolean {
  return (
    first !== '' && SECOND_WORDS.has(second) && isSecretName(first + second)
  );
}
