import type { CauseClass } from './health';

/** A shape of text and the class it stands for; named groups become parameters. */
interface CausePattern {
  readonly pattern: RegExp;
  readonly class: CauseClass;
  readonly params?: Readonly<Record<string, string>>;
}

/** What External Secrets Operator itself says, before any provider is asked. */
const OPERATOR: readonly CausePattern[] = [
  {
    pattern:
      /using cluster store "(?<store>[^"]+)" is not allowed from namespace "(?<namespace>[^"]+)"/i,
    class: 'namespaceNotAllowed',
    params: { storeKind: 'ClusterSecretStore' },
  },
  {
    pattern:
      /could not get (?<storeKind>(?:Cluster)?SecretStore) "(?<store>[^"]+)",.*not found/i,
    class: 'storeAbsent',
  },
  {
    pattern:
      /(?<storeKind>(?:Cluster)?SecretStore) "?(?<store>[\w.-]+)"? is not ready/i,
    class: 'storeNotReady',
  },
  {
    pattern: /can ?not reference unmanaged store|unmanaged store/i,
    class: 'classMismatch',
  },
  {
    pattern: /error using generator|unable to get generator/i,
    class: 'generatorFailed',
  },
  {
    pattern: /failed to find registered store backend/i,
    class: 'invalidConfiguration',
  },
  {
    pattern:
      /owned by another|take ownership|already exists in namespace|conflicting owner/i,
    class: 'ownedByAnother',
  },
  {
    pattern: /(?:target|field|secret) is immutable/i,
    class: 'targetImmutable',
  },
  {
    pattern: /invalid generic target/i,
    class: 'invalidConfiguration',
    params: { field: 'spec.target.manifest' },
  },
  {
    pattern: /invalid secret keys/i,
    class: 'invalidConfiguration',
    params: { field: 'names of keys' },
  },
  { pattern: /could not get source secret/i, class: 'sourceSecretMissing' },
];

/** What the API server of the cluster says to a write. */
const CLUSTER: readonly CausePattern[] = [
  {
    pattern:
      /exceeded quota|admission webhook|is forbidden: User "?system:serviceaccount.*cannot (?:create|update|patch|delete)|being terminated|violates PodSecurity|denied the request|Operation cannot be fulfilled/i,
    class: 'writeRefused',
  },
  {
    pattern:
      /cannot get kubernetes secret|can ?not find secret|secretref.*not found|cannot get auth|serviceaccounts? "[^"]+" not found/i,
    class: 'invalidConfiguration',
  },
  {
    pattern:
      /(?:could not|unable to|error|failed)[^:]{0,30}template|template: |illegal base64|unmarshal|(?:could not|unable to|failed to) decode|decoding|unexpected end of JSON|invalid character|pars(?:e|ing) error/i,
    class: 'templateFailed',
  },
];

const PROPERTY: readonly CausePattern[] = [
  {
    pattern: /cannot find secret data for key: ?"?(?<property>[^"\s]+)"?/i,
    class: 'propertyAbsent',
  },
  {
    pattern:
      /property "?(?<property>[^"\s]+)"? (?:does not exist|not found|was not found)(?: in (?:data of )?(?:key|secret) "?(?<remoteKey>[^"\s,]+)"?)?/i,
    class: 'propertyAbsent',
  },
  {
    pattern:
      /\bkey "?(?<property>[^"\s]+)"? does not exist in secret "?(?<remoteKey>[^"\s,]+)"?/i,
    class: 'propertyAbsent',
  },
  {
    // A webhook's answer has no such path: the key was found.
    pattern:
      /failed to get response path .*\bunknown key "?(?<property>[^"\s]+)"?/i,
    class: 'propertyAbsent',
  },
  {
    pattern: /no property|property .*(?:missing|not exist)/i,
    class: 'propertyAbsent',
  },
];

/** What providers say. A refused login often carries the same code as a refused read, so it comes first. */
const PROVIDER: readonly CausePattern[] = [
  {
    pattern: /\bunknown key "?(?<remoteKey>[^"\s]+)"?/i,
    class: 'remoteKeyAbsent',
  },
  {
    pattern: /\bsecrets "(?<remoteKey>[^"]+)" not found/i,
    class: 'remoteKeyAbsent',
  },
  {
    pattern:
      /\b429\b|throttl|too many requests|rate.?limit|ResourceExhausted|quota exceeded/i,
    class: 'throttled',
  },
  {
    pattern:
      /\/login\b.*Code: 40[013]|\b401\b|Unauthenticated|Unauthorized\b|InvalidClientTokenId|UnrecognizedClient|ExpiredToken|InvalidIdentityToken|SignatureDoesNotMatch|invalid_(?:client|grant)|invalid role|(?:unable|failed) to log ?in|(?:could not|cannot|failed to|unable to) (?:authenticate|assume role)|authentication (?:failed|refused)|missing client token|(?:token|credentials?) (?:has |have |is |are )?(?:expired|invalid)|invalid (?:\w+ )?(?:token|credentials?)|no credential|NoCredentialProviders/i,
    class: 'authenticationRefused',
  },
  {
    pattern:
      /\b403\b|permission.?denied|access.?denied|not authorized|forbidden|not allowed to|does not have .{0,60}(?:permission|access)|insufficient.{0,20}permission/i,
    class: 'permissionDenied',
  },
  {
    pattern:
      /Secret does not exist|ResourceNotFound|code = NotFound|\bNotFound\b|SecretNotFound|\b404\b|secret not found|(?:secret|key|path|item|entry)\b.{0,120}(?:not found|does not exist|doesn't exist|could not be found)|can't find the specified secret|no (?:secret|item)s? (?:found|matched)/i,
    class: 'remoteKeyAbsent',
  },
  {
    pattern:
      /\b50[0234]\b|is sealed|service unavailable|internal server error/i,
    class: 'network',
    params: { provider: 'down' },
  },
  {
    pattern:
      /dial tcp|no such host|gave HTTP response to HTTPS|connection (?:refused|reset)|i\/o timeout|deadline exceeded|timed? ?out|x509|tls:|certificate|\bEOF\b|no route to host|network is unreachable|server misbehaving/i,
    class: 'network',
  },
  {
    pattern:
      /unable to create client|invalid|missing|required|malformed|unsupported/i,
    class: 'invalidConfiguration',
  },
];

/** The first that matches wins. */
export const CAUSE_PATTERNS: readonly CausePattern[] = [
  ...OPERATOR,
  ...PROPERTY,
  ...CLUSTER,
  ...PROVIDER,
];
