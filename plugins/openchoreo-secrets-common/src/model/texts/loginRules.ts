import type { Said } from './said';
import type { TextRule } from './textRule';

/** Frames and words of a login; whatever code stands in such a text is the login's. */
const LOGIN =
  /unable to log ?in|failed to log ?in|log ?in (?:to|with)|invalid vault credentials|lookup-self|log ?in failed|authenticat(?!ed identity)|unauthenticated|\bunauthorized\b|assume.?role|operation error STS|get (?:identity|credentials)|(?:refresh|generat|fetch|get|obtain|request|exchang|acquir|retriev|creat|revok)\w{0,4} (?:(?:the|an?|new|gcp) ){0,2}(?:\w{1,20} )?(?:idbind|identitybinding)?token\b|BearerAuthorizer|FromClient\w{1,20}\(\)|\bIMDS\b|metadata server|Gaia id|AADSTS|invalid_(?:client|grant)|unauthorized_client|NoCredentialProviders|no (?:valid )?(?:credential|providers in chain)|InvalidClientTokenId|serviceaccounts\/token|service ?account token|GCE metadata|InvalidAccessKeyId|access ?key (?:id )?is not (?:found|valid)|validate \w{1,20} application|UnrecognizedClient|ExpiredToken|InvalidIdentityToken|SignatureDoesNotMatch|InvalidSignature|signature (?:has )?expired|must be associated with service account|invalid (?:\w{1,20} ){0,2}(?:token|credentials?|api.?key)|(?:token|credentials?|api.?key|client secret)[\w ']{0,40} (?:empty|expired|invalid|revoked|not valid|could not be found)|(?:retrieve|load|obtain|acquire|resolve|find|process) (?:\w{1,20} ){0,3}credentials?|logging in|\bMFA\b|provide credentials|RequestExpired|OptInRequired|missing client token|log ?in again|login attempts|account (?:is )?locked|session (?:has |is )?(?:expired|ended)|sign in again|\bjwt: |token\b[\w ']{0,40} not yet valid|signature verification|(?:\bno|without an?|not have an?) (?:valid |trusted )?(?:client )?certificate\b|(?:bad|wrong|incorrect|missing) credentials|\btoken file\b|\bdenied authentication|(?:invalid|wrong|incorrect|bad) (?:\w{1,20} ){0,3}(?:passphrase|password|secret id)\b|\buser (?:does not exist|is not active|is disabled)|invalid role|impersonat|workload.?identity/i;

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
