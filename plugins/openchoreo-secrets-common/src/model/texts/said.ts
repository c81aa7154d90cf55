import { readFrames } from './frame';

/** A text as rules read it. */
export interface Said {
  /** Without its frames. */
  readonly bare: string;
  /** Without names and addresses too: what stands in those says nothing of the error. */
  readonly words: string;
  /** The innermost HTTP status. */
  readonly http?: number;
  /** The innermost code of gRPC. */
  readonly grpc?: string;
  /** No key was asked for yet: the client of the store could not be made. */
  readonly ofAClient: boolean;
  /** A generator was to fill the entry. */
  readonly ofAGenerator: boolean;
  /** A login's address stands in it. */
  readonly loginAddress: boolean;
}

const ADDRESS = /\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s"'<>]+/gi;

/** What AWS calls things by: roles are named by those who made them. */
const ARN = /\barn:[\w-]{2,20}:[^\s"'<>,]{1,300}/gi;

/** A login has a path of its own; what is kept may have any. */
const LOGIN_ADDRESS =
  /:\/\/login\.|\/v\d\/auth\/|\/oauth2?\/|\/(?:login|token)$/i;
const KEPT = /\/data\//;

function isLoginAddress(address: string, keys: readonly string[]): boolean {
  const [path] = address.split(/[?#]|[),.;:]{1,5}$/);
  return (
    LOGIN_ADDRESS.test(path) &&
    !KEPT.test(path) &&
    !keys.some(key => path.endsWith(`/${key}`))
  );
}

const HTTP_CODES = [
  /\b(?:status|code|error|response)(?:[ -]?code)?["']?(?: was)? ?[:=]? ?["'(]?(\d{3})\b/gi,
  /\b([45]\d\d) (?:Bad|Unauthorized|Forbidden|Not Found|Method|Conflict|Gone|Too Many|Internal|Service|Gateway)/gi,
  /(?:^|: )([45]\d\d)$/g,
  /(?:^|[\s:])\[([45]\d\d)\b/g,
  // Behind the address that was asked, and before its own name.
  /…:? ([45]\d\d)\b/g,
  /\b([45]\d\d) status code\b/g,
  /\bHTTP(?:\/\d(?:\.\d)?)? (?:status )?([45]\d\d)\b/gi,
  /\b(?:returned|got|received|responded with|answered)(?: an?)?(?: error)? ([45]\d\d)\b/gi,
];

/** AWS answers 400 to whatever it refuses, and says why by a name alone. */
const SAYS_NOTHING = /\bresponse error StatusCode: 400\b/g;

const GRPC_CODE = /\bcode = (\w{1,40})/g;

const lastOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].at(-1);

function httpOf(words: string): number | undefined {
  const text = words.replace(SAYS_NOTHING, '');
  const found = HTTP_CODES.map(pattern => lastOf(text, pattern)).filter(
    match => match !== undefined,
  );
  // The innermost error stands last.
  const last = found.reduce<(typeof found)[number] | undefined>(
    (late, match) => (late && late.index > match.index ? late : match),
    undefined,
  );
  return last && Number(last[1]);
}

/** Takes a name out where it is told as one: in quotes, in a path, or being no plain word. */
function withoutName(text: string, name: string): string {
  if (name.length < 2) return text;
  if (/[^a-zA-Z]/.test(name)) return text.replaceAll(name, '…');
  return text
    .replaceAll(`"${name}"`, '"…"')
    .replaceAll(`'${name}'`, "'…'")
    .replaceAll(`/${name}`, '/…');
}

/** Some providers name a part of a key: one of several words, which says no more of the error than the whole. */
const PART = /^(?=.{6})[a-zA-Z]\w{0,60}[_.-][\w.-]{1,200}$/;

const partsOf = (key: string) =>
  key.split('/').filter(part => part !== key && PART.test(part));

/** Reads a text; `keys` are remote keys of the spec, `names` what else is named there. */
export function readText(
  text: string,
  keys: readonly string[] = [],
  names: readonly string[] = [],
): Said {
  const { bare, ofAClient, ofAGenerator } = readFrames(text, keys);
  const loginAddress = [...bare.matchAll(ADDRESS)].some(([address]) =>
    isLoginAddress(address, keys),
  );
  const words = [...keys, ...names, ...keys.flatMap(partsOf)].reduce(
    withoutName,
    bare.replace(ADDRESS, '…').replace(ARN, '…'),
  );
  return {
    bare,
    ofAClient,
    ofAGenerator,
    words,
    http: httpOf(words),
    grpc: lastOf(words, GRPC_CODE)?.[1],
    loginAddress,
  };
}
