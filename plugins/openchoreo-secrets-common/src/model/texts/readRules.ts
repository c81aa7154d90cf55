import type { Said } from './said';
import { SETTING_RULES } from './settingRules';
import type { TextRule } from './textRule';

/** The mount or engine that the store names is another, or not there: no key will ever be found. */
export const MOUNT: readonly TextRule[] = [
  {
    class: 'invalidConfiguration',
    words:
      /no handler for route|route entry not found|versioned K\/V|kv version v1|failed to find data field|valid kv v2 path|unsupported protocol scheme|missing region|endpoint rule error|resolve service endpoint|\bnamespaces? (?:"[^"]{1,253}" )?not found/i,
  },
  {
    class: 'invalidConfiguration',
    words:
      /not (?:yet )?(?:supp{1,2}orted|implemented)|unsupported|does not support|\bonly supports?\b|unexpected find\b|cannot (?:get )?use \w{1,20}/i,
  },
  {
    // What the store names, and every key is in.
    class: 'invalidConfiguration',
    words:
      /no vault matched|(?<!\b(?:in|for|of|at|from|within|and) (?:the )?)\b(?:project|workspace|organi[sz]ation|tenant|subscription|compartment)\b[^:]{0,80}(?:not found|does not exist|doesn't exist)|(?<!\bin )(?<!\bin the )\bvault (?:(?!secret|path|key|item|entry)\S{1,253} )?(?:does not exist|(?:was )?not found)|could not find requested (?:config|project)|project with (?:slug|id) [^:]{1,80}not found/i,
  },
  {
    class: 'invalidConfiguration',
    words: /does not contain needed label/i,
  },
];

/** One was expected, and there is none. */
const NONE_OF_ONE: readonly TextRule[] = [
  {
    class: 'propertyAbsent',
    words:
      /expected (?:exactly )?(?:one|1)\b[^,:]{0,60}(?:field|property)\b.{0,200}\b(?:got|found) (?:0|none)\b/i,
  },
  {
    class: 'remoteKeyAbsent',
    words:
      /expected (?:exactly )?(?:one|1)\b.{0,200}\b(?:got|found) (?:0|none)\b|\b(?:got|found) (?:0|no|none) .{0,200}\bexpected (?:exactly )?(?:one|1)\b/i,
  },
];

/** What stands in the store fits no entry. */
const AMBIGUOUS: readonly TextRule[] = [
  {
    class: 'invalidConfiguration',
    words:
      /keys? (?:is|are) duplicated|duplicate keys?|more than (?:one|1) (?:secret|item|entry|fields?)|\bambiguous\b|multiple (?:items|labels|fields|secrets|entries|records|variables)|expected (?:exactly )?(?:one|1)\b/i,
    params: { at: 'remoteKey' },
  },
  {
    class: 'invalidConfiguration',
    words:
      /\binvalid (?:resource |secret )?(?:name|uuid|version|arn)\b|\b(?:key|name|id) must be a valid\b|\b(?:key|name|id|version)\b.{0,80} is (?:not a valid|malformed)\b|parameter=secretName/i,
    params: { at: 'remoteKey' },
  },
];

const PROPERTY: readonly TextRule[] = [
  {
    class: 'propertyAbsent',
    words: /cannot find secret data for key: ?"?(?<property>[^"\s]{1,253})"?/i,
  },
  {
    class: 'propertyAbsent',
    words:
      /\b(?:property|field|attribute) "?(?<property>[^"\s]{1,253})"? (?:does not exist|not found|was not found)(?: in (?:data of )?(?:key|secret) "?(?<remoteKey>[^"\s,]{1,253})"?)?/i,
  },
  {
    class: 'propertyAbsent',
    words:
      /\bkey "?(?<property>[^"\s]{1,253})"? (?:does not exist|not found|was not found) in secret "?(?<remoteKey>[^"\s,]{1,253})"?/i,
  },
  {
    class: 'propertyAbsent',
    words:
      /(?:does not have any key matching|invalid field\. key) "?(?<property>[^"\s]{1,253})"?/i,
  },
  {
    class: 'propertyAbsent',
    words: /entry with key '(?<property>[^']{1,253})' not found/i,
  },
  {
    class: 'propertyAbsent',
    words:
      /\bunknown (?:property|field|attribute)\b|\b(?:contains|has|holds) no (?:\w{1,20} ){0,2}(?:field|attribute|propert|key)(?:s|ies)\b|\b(?:field|property|section) (?:cannot|could not|can't) be found(?: with)?in the item/i,
  },
  {
    class: 'propertyAbsent',
    words:
      /\bmissing (?:key|property|field|attribute) in (?:the )?(?:secret|item|record|entry)\b:? ?"?(?<property>[^"\s]{1,253})?/i,
  },
  {
    class: 'propertyAbsent',
    words:
      /(?:does not|doesn't) (?:contain|have|include) (?:any |an? |the )?(?:valid )?(?:property|field|attribute)s?\b:? ?"?(?<property>[^"\s/]{1,253})?/i,
  },
  {
    class: 'propertyAbsent',
    words:
      /\b(?:section|tag|label|file) ["']?(?<property>[^"'\s]{1,253})["']? (?:does not exist|not found|was not found)/i,
  },
  {
    // A webhook's answer has no such path: the key was found.
    class: 'propertyAbsent',
    words:
      /failed to get response path [^:]{0,120}: unknown key "?(?<property>[^"\s]{1,253})"?/i,
  },
  {
    class: 'propertyAbsent',
    words:
      /(?:unable to|could not|cannot|can't|failed to) find (?:the )?(?:property|field|attribute) "?(?<property>[^"\s]{1,253})"?/i,
  },
  {
    class: 'propertyAbsent',
    words:
      /(?:unable to|could not|cannot|can't|failed to) find (?:the )?key ["']?(?<property>[^"'\s]{1,253})["']? in (?:the )?(?:secret|item|record|entry)\b/i,
  },
  {
    class: 'propertyAbsent',
    words:
      /\b(?:property|field|attribute|key) ["']?(?<property>[^"'\s]{1,253})["']? (?:(?:was|is) )?(?:not|missing) in (?:the )?(?:secret|item|record|entry|data|response)\b/i,
  },
  {
    class: 'propertyAbsent',
    words:
      /\b(?:has no (?:property|field|attribute|key)|missing property) ["']?(?<property>[^"'\s]{1,253})/i,
  },
  {
    class: 'propertyAbsent',
    words: /no (?:such )?property|property [^:]{0,80}(?:missing|not exist)/i,
  },
];

/** What refers to a key is not of the shape that its provider takes. */
export const REFERENCE: readonly TextRule[] = [
  {
    class: 'invalidConfiguration',
    words:
      /\binvalid (?!json)(?:\w{1,20} ){0,2}(?:reference|path)\b|\b(?:invalid|has an? invalid) (?!json)(?:\w{1,20} ){0,2}format\b|(?:unknown|invalid) (?:\w{1,20} ){0,4}type\b|remoteRef\.\w{1,30} (?:is )?required|\bproperty must be one of\b|\bname is missing\b|\b(?:ref|reference|key|path)\b.{0,40} is not (?:an?|of|prefixed)\b|(?:Validation|InvalidParameter|InvalidParameterValue)Exception/i,
    grpc: ['InvalidArgument'],
    params: { at: 'remoteKey' },
  },
];

/** Whoever decrypts for the provider refuses: that key is not the secret's owner's. */
const ENCRYPTION: readonly TextRule[] = [
  {
    class: 'permissionDenied',
    words:
      /KMS key\b.{0,200}(?:disabled|not enabled|pending deletion|destroyed)|KMSInvalidState|DecryptionFailure|(?:can't|cannot|could not|unable to|failed to) (?:be )?decrypt|decryption (?:failed|error)/i,
  },
];

/** The key is there, and its owner took it out of use: the rights are fine. */
const OUT_OF_USE: readonly TextRule[] = [
  {
    class: 'remoteKeyAbsent',
    words:
      /marked for deletion|because it was deleted|scheduled for deletion|pending.?deletion|disabled secret|SecretDisabled|secret is (?:currently )?disabled|DISABLED state|DESTROYED state|in (?:a )?deleted state|DeletedButRecoverable|soft.?deleted|deleted but recoverable|not allowed on an? (?:secret that is )?(?:disabled|expired|deleted|not yet valid)|\b(?:secret|(?:secret_)?version)(?: (?:"[^"]{1,253}"|'[^']{1,253}'))? (?:is|was|has been) (?:currently )?disabled|"destroyed":true|"deletion_time":"\d|\b(?:secret|version)\b.{0,80} (?:was|is|has been) (?:destroyed|deleted)|\bsecret\b.{0,80} (?:has|is) expired|\b(?:producer|item|entry|record) is disabled|\b(?:is|was|has been) (?:archived|purged|removed)\b|\bin (?:the )?trash\b/i,
    http: [410],
    params: { outOfUse: 'true' },
  },
];

const KEY: readonly TextRule[] = [
  {
    // The provider leaves open which of the two it is.
    class: 'deniedOrAbsent',
    words: /authorization failed or requested resource not found/i,
  },
  {
    // Some providers call what they do not have forbidden as well.
    class: 'remoteKeyAbsent',
    words: /(?:Resource|Secret|Parameter|Version)NotFound/,
  },
  {
    class: 'permissionDenied',
    words:
      /permission.{0,60}denied|access.?deni|not authorized|forbidden|not allowed(?! in this context)|(?:does not|do not|doesn't|don't) have .{0,60}(?:permission|access|privilege|right|role)|insufficient.{0,20}(?:permission|privilege|scope|right)|(?:action|operation|request) (?:was |is )?denied|not permitted|higher privileges|(?:no|lacks?|missing) (?:the )?permission/i,
    http: [403],
    grpc: ['PermissionDenied'],
  },
  {
    class: 'remoteKeyAbsent',
    words: /\bunknown key "?(?<remoteKey>[^"\s]{1,253})"?/i,
  },
  {
    class: 'remoteKeyAbsent',
    words: /\bsecrets "(?<remoteKey>[^"]{1,253})" not found/i,
  },
  {
    class: 'remoteKeyAbsent',
    words:
      /Secret does not exist|\bNotFound\b|(?:secret|key|path|item|entry|parameter|variable|record|document|object|resource|password|certificate|credential|version|folder)\b.{0,120}(?:not found|not exist|doesn't exist|isn't (?:found|in the)|not be (?:found|located))|(?:can't|cannot|could not|unable to) find (?:the )?(?:\w{1,20} ){0,2}(?:secret|item|key|parameter|variable|record)|no (?:such |matching )?(?:secret|item|key|record|parameter|variable|entr(?:y|ie)|data found)s?\b|failed to find (?:the )?(?:secret|item|key|parameter|variable|record)\b/i,
    http: [404],
    grpc: ['NotFound'],
  },
  {
    // It is there, and holds nothing.
    class: 'remoteKeyAbsent',
    words:
      /\b(?:secret|variable|payload|value|version|data)\b.{0,60}\b(?:is|was) (?:empty|nil|null)\b|\b(?:value|data|payload) (?:is|was) missing\b|\bnothing (?:was )?found\b|\bno (?:value|version)s? (?:for|found)\b|(?:does not|doesn't) contain (?:any )?(?:secret|data|value|key)s?\b|\b(?:contains|has|holds|returned) no (?:\w{1,20} ){0,2}(?:value|data|secret|entr(?:y|ie)|content|version)s?\b|didn't get any result/i,
  },
];

/** What is asked for is wrong in a way that no rule knows. */
export const ASKED_WRONGLY: readonly TextRule[] = [
  {
    class: 'invalidConfiguration',
    http: [400, 405, 409, 412, 413, 415, 422],
    grpc: [
      'InvalidArgument',
      'FailedPrecondition',
      'OutOfRange',
      'Unimplemented',
    ],
  },
  ...SETTING_RULES,
  {
    // What AWS answers to anything that it refuses, by a name that no rule knows.
    class: 'invalidConfiguration',
    words: /\bresponse error StatusCode: 400\b/,
  },
];

/** What can be said only by whoever has asked for the key, and was answered. */
const AFTER_THE_ANSWER =
  /^(?:cannot find secret data for key: |(?:property|field|key) "?\S{1,253} (?:does not exist|(?:was )?not found) in |payload entry with key |data bag item \S{1,253} not found|access denied for item )/i;

/** Whether a text tells of what a provider answered: then it was reached, and let in. */
export const isAfterTheAnswer = ({ words }: Said) =>
  AFTER_THE_ANSWER.test(words);

/** What a provider says of the key that it was asked for. */
export const READ_RULES: readonly TextRule[] = [
  ...PROPERTY,
  ...MOUNT,
  ...NONE_OF_ONE,
  ...AMBIGUOUS,
  ...ENCRYPTION,
  ...OUT_OF_USE,
  ...KEY,
];
