/** Words with which errors go on, where a value might stand: `could not get token: permission denied`. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'a access already an and are at authentication authorization bad be been being but ' +
    'can cannot certificate code connection context could couldn creating data deadline decoding denied dial ' +
    'did does doesn empty environment error errors exceeded expected expired fail failed failing failure ' +
    'fetching field for forbidden found from get getting googleapi had has have http https in incorrect ' +
    'insufficient internal invalid is isn it json key keys lookup malformed missing must net network ' +
    'no none not oauth2 of on only open operation or parsing path permission post provider put ' +
    'reading refused rejected request required resource response returned revoked role rpc secret secrets ' +
    'server service serviceaccount serviceaccounts should status store strconv sts template that the this timeout tls ' +
    'to token too unable unauthenticated unauthorized unexpected unknown unmarshal unsupported used user ' +
    'was were which while with without wrong x509 yaml'
  ).split(' '),
);

const ERROR_NAME =
  /^[A-Z][A-Za-z]{0,80}(?:Exception|Error|Fault|Failure|Denied|Found|Failed|Expired|Exists|Unavailable|Exceeded|Required|Refused|Unauthorized|Forbidden|Invalid|Timeout|Missing|Client)$|^(?:Invalid|Missing|No|Unknown|Expired|Access)(?:[A-Z][a-z]+){1,8}$/;

/** Bounded: a longer one is no word. */
const WORD =
  /([A-Za-z][A-Za-z0-9]{0,90})(?=$|[\s,;)]|[:.](?:\s|$)|["'](?:[\s:,.)]|$)|'t\b)/y;

/** Whether a word says what went wrong: `AccessDeniedException`, in CamelCase. */
export function isErrorName(word: string): boolean {
  return ERROR_NAME.test(word);
}

/** The word of an error that stands at a place, if one does. */
export function tellsAt(text: string, at: number): boolean {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[1];
  return (
    word !== undefined && (WORDS.has(word.toLowerCase()) || isErrorName(word))
  );
}
