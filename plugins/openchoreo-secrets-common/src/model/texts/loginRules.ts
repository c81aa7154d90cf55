import type { Said } from './said';
import type { TextRule } from './textRule';

/** Words of a login; whatever code stands in such a text is the login's. */
const LOGIN =
  /unable to log ?in|failed to log ?in|log ?in (?:to|with)|lookup-self|log ?in failed|authenticat(?!ed identity)|unauthenticated|\bunauthorized\b|assume.?role|(?:refresh|generat|fetch|get|obtain|request|exchang|acquir|retriev|creat|revok)\w{0,4} (?:(?:the|an?|new|gcp) ){0,2}(?:\w{1,20} )?(?:idbind|identitybinding)?token\b|serviceaccounts\/token|service ?account token|validate \w{1,20} application|logging in|\bMFA\b|missing client token|log ?in again|login attempts|account (?:is )?locked|session (?:has |is )?(?:expired|ended)|sign in again|\bdenied authentication|impersonat|workload.?identity/i;

/** What clouds and their clients call a login that fails, or where it is made. */
const LOGIN_CODES =
  /operation error STS|BearerAuthorizer|FromClient\w{1,20}\(\)|\bIMDS\b|metadata server|Gaia id|AADSTS|invalid_(?:client|grant)|unauthorized_client|NoCredentialProviders|InvalidClientTokenId|GCE metadata|InvalidAccessKeyId|UnrecognizedClient|ExpiredToken|InvalidIdentityToken|SignatureDoesNotMatch|(?:Invalid|Incomplete)Signature|MissingAuthenticationToken|AuthFailure|RequestExpired|OptInRequired|\bjwt: |\b\w{3,40}Credential: /i;

/** What is wrong with what somebody logs in with. */
const BAD_CREDENTIALS =
  /invalid vault credentials|get (?:identity|credentials)|no (?:valid )?(?:credential|providers in chain)|access ?key (?:id )?is not (?:found|valid)|signature (?:has )?expired|must be associated with service account|invalid (?:\w{1,20} ){0,2}(?:token|credentials?|api.?key)|(?:token|credentials?|api.?key|client secret)[\w ']{0,40} (?:empty|expired|invalid|revoked|not valid|could not be found)|(?:retrieve|load|obtain|acquire|resolve|find|process) (?:\w{1,20} ){0,3}credentials?|provide credentials|token\b[\w ']{0,40} not yet valid|signature verification|(?:\bno|without an?|not have an?) (?:valid |trusted )?(?:client )?certificate\b|(?:bad|wrong|incorrect|missing) credentials|\btoken file\b|(?:invalid|wrong|incorrect|bad) (?:\w{1,20} ){0,3}(?:passphrase|password|secret id)\b|\buser (?:does not exist|is not active|is disabled)|invalid role/i;

/** What the store itself names for its login, and the cluster does not have. */
const OWN_CREDENTIALS =
  /cannot get kubernetes secret|can ?not find secret(?! data)|secretref[^:]{0,120}not found|cannot get auth|serviceaccounts? "[^"]{0,253}" not found/i;

/** What a login needs was never given to the store: nobody was asked. */
const NOT_SET_UP =
  /missing (?:the )?(?:annotation|workload identity)|\bno (?:\w{1,20} ){0,2}auth\w{0,12} (?:method|provider|type)s? (?:was |were )?(?:found|given|provided|specified|configured|set)\b/i;

/** What no request can carry, as a token that ends in a line of its own. */
const UNSENDABLE = /invalid header field value/i;

/** The words that tell a login. */
export const LOGIN_WORDS: readonly RegExp[] = [
  LOGIN,
  LOGIN_CODES,
  BAD_CREDENTIALS,
  OWN_CREDENTIALS,
  UNSENDABLE,
];

/** Whether a text speaks of a login. */
export function ofALogin({ words, http, loginAddress }: Said): boolean {
  return (
    loginAddress ||
    http === 401 ||
    LOGIN_WORDS.some(pattern => pattern.test(words))
  );
}

/** A login that fails is refused, whatever else the text may look like. */
export const LOGIN_RULES: readonly TextRule[] = [
  { class: 'invalidConfiguration', words: OWN_CREDENTIALS },
  { class: 'invalidConfiguration', words: NOT_SET_UP },
  { class: 'invalidConfiguration', words: UNSENDABLE },
  { class: 'invalidConfiguration', words: /secrets "[^"]{0,253}" not found/ },
  { class: 'authenticationRefused', words: /^/ },
];
