import { cutAtBlank } from './cutAtBlank';
import { replaceRandomRuns } from './randomRuns';
import { REDACTED } from './redacted';

/** How much of a message is kept. @public */
export const MAX_FREE_TEXT = 500;

const MAX_READ = 16_384;

type Rule = (text: string) => string;

const replace =
  (pattern: RegExp, replacement: string): Rule =>
  text =>
    text.replace(pattern, replacement);

const pemBlocks = replace(
  /-----BEGIN [^-]*-----[\s\S]*?(?:-----END [^-]*-----|$)/g,
  REDACTED,
);

const controlCharacters = replace(/\p{Cc}+/gu, ' ');

const urlUserInfo = replace(
  /\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#"'<>]*@/gi,
  `$1${REDACTED}@`,
);

const urlQueries = replace(
  /\b([a-z][a-z0-9+.-]{0,20}:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi,
  `$1?${REDACTED}`,
);

const arnAccounts = replace(
  /\b(arn:[\w-]*:[\w-]*:[\w-]*:)[^:\s]+:/gi,
  `$1${REDACTED}:`,
);

const googleProjects = replace(
  /\bprojects\/[^/\s"']+/g,
  `projects/${REDACTED}`,
);

const schemeCredentials = replace(
  /\b(bearer|basic|negotiate)\s+[A-Za-z0-9._~+/=-]{8,}/gi,
  `$1 ${REDACTED}`,
);

const authHeaders = replace(
  /\b(authorization|x-[a-z-]*(?:token|key|signature)|cookie)["']?\s*:\s*(?:(?:bearer|basic|negotiate|token)\s+)?[^\s,;]+/gi,
  `$1: ${REDACTED}`,
);

const jwts = replace(/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)*/g, REDACTED);

const knownTokens = replace(
  /\b(?:hv[sbr]\.|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|sk[-_]|npm_|dckr_pat_|ya29\.|AIza|(?:AKIA|ASIA|AROA|AIDA)(?=[A-Z0-9]{12}))[\w.-]{8,}/g,
  REDACTED,
);

const vaultTokens = replace(/\bs\.[A-Za-z0-9]{20,}/g, REDACTED);

const SECRET_NAMES =
  'pass(?:word|wd|phrase)?|pwd|token|secret|api[_-]?key|access[_-]?key(?:[_-]?id)?|' +
  'secret[_-]?(?:access[_-]?)?key|private[_-]?key|client[_-]?secret|credentials?|signature|sig';

const ASSIGNED = '"[^"]*"?|\'[^\']*\'?|[^\\s,;&)"\']+';

const assignments = replace(
  new RegExp(`\\b([\\w-]*(?:${SECRET_NAMES}))\\s*=\\s*(?:${ASSIGNED})`, 'gi'),
  `$1=${REDACTED}`,
);

const passwords = replace(
  new RegExp(
    `\\b(pass(?:word|wd|phrase)|pwd|api[_-]?key|token|value)["']?\\s*:\\s*(?:${ASSIGNED})`,
    'gi',
  ),
  `$1: ${REDACTED}`,
);

const toldPasswords = replace(
  /\b(pass(?:word|wd|phrase)|pwd|api[_-]?key) is (?!not\b|invalid\b|expired\b|wrong\b|required\b|missing\b)\S+/gi,
  `$1 is ${REDACTED}`,
);

const dataSourceLogins = replace(
  /(?<![\w.:/-])[\w.-]{1,80}:[^\s@/"']{1,200}@(?=[\w(])/g,
  `${REDACTED}@`,
);

/** What a provider answered, as it came. */
const rawAnswers = replace(/\b(raw message):[\s\S]+/gi, `$1: ${REDACTED}`);

/** Members of JSON that say what went wrong; any other may be the secret itself. */
const TELLING =
  /^(?:code|error|errors|message|status|reason|error_description|type|key|property)$/i;

const jsonMembers: Rule = text =>
  text.replace(
    /(\\?["'])([\w.@/-]{1,80})\1(\s*:\s*)(\\?"(?:[^"\\]|\\(?!")[^])*(?:\\?"|$)|'[^']*(?:'|$)|[^\s"',{}[\]\\]+(?=\s*(?:[,}\]]|$)))/g,
    (whole: string, quote: string, name: string, colon: string) =>
      TELLING.test(name) ? whole : `${quote}${name}${quote}${colon}${REDACTED}`,
  );

/** Parsers quote what they could not read, and that is the value. */
const unmarshalled: Rule = text =>
  text.replace(
    /\bcannot unmarshal +(.*?)(?=\s+into\b|$)/gi,
    (whole: string, payload: string) => {
      const [type] =
        /^(?:number|string|bool|object|array)\b/.exec(payload) ?? [];
      if (type === payload) return whole;
      return `cannot unmarshal ${type ? `${type} ` : ''}${REDACTED}`;
    },
  );

const quotedPayloads = replace(
  /\b(pars(?:e|ing)|unmarshal(?:ing|ling)?|decod(?:e|ing)|convert(?:ing)?|values?|payload|content|data|body|input|literal|token|character|string|number|after|near|got|received)(\s*[:=]?\s*)(["'`])[\s\S]*?(?:\3|$)/gi,
  `$1$2${REDACTED}`,
);

const uuids = replace(
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
  REDACTED,
);

const accountNumbers = replace(/\b\d{4}-\d{4}-\d{4}\b/g, REDACTED);
const longNumbers = replace(/\d{9,}/g, REDACTED);
const hexRuns = replace(/\b(?=[a-f]*\d)[0-9a-f]{16,}\b/gi, REDACTED);
const longHexRuns = replace(/[0-9a-f]{32,}/gi, REDACTED);
const randomRuns: Rule = text => replaceRandomRuns(text, REDACTED);

/** The order matters: shapes with a frame first, bare runs last. */
const RULES: readonly Rule[] = [
  pemBlocks,
  controlCharacters,
  urlUserInfo,
  urlQueries,
  arnAccounts,
  googleProjects,
  schemeCredentials,
  authHeaders,
  jwts,
  knownTokens,
  vaultTokens,
  jsonMembers,
  assignments,
  passwords,
  toldPasswords,
  dataSourceLogins,
  rawAnswers,
  unmarshalled,
  quotedPayloads,
  uuids,
  accountNumbers,
  longNumbers,
  longHexRuns,
  hexRuns,
  randomRuns,
];

function cap(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, Math.max(maxLength - 1, 0));
  return cut.replace(/[\ud800-\udbff]$/, '') + REDACTED;
}

/**
 * Makes free text of a cluster fit to be kept: capped, and without URL queries
 * and user info, account ids, tokens, PEM blocks, long random runs and payloads
 * that parsers quote. Keys, properties, store names and HTTP codes stay.
 * @public
 */
export function redact(text: string, maxLength = MAX_FREE_TEXT): string {
  const clean = RULES.reduce(
    (kept, rule) => rule(kept),
    cutAtBlank(text, MAX_READ),
  );
  return cap(clean.trim(), maxLength);
}
