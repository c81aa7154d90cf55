import type { TextRule } from './textRule';

/** The mount or engine that the store names is another, or not there: no key will ever be found. */
const MOUNT: readonly TextRule[] = [
  {
    class: 'invalidConfiguration',
    words:
      /no handler for route|route entry not found|versioned K\/V|unsupported protocol scheme|missing region/i,
  },
  {
    class: 'invalidConfiguration',
    words: /not (?:yet )?(?:supported|implemented)|unsupported/i,
  },
  {
    // What the store names, and every key is in.
    class: 'invalidConfiguration',
    words:
      /no vault matched|could not find requested (?:config|project)|project with (?:slug|id) [^:]{1,80}not found/i,
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
    words: /expected one 1Password ItemField\b.{0,200}\bgot 0/i,
  },
  {
    class: 'remoteKeyAbsent',
    words: /expected one 1Password Item\b.{0,200}\bgot 0/i,
  },
];

/** What stands in the store fits no entry. */
const AMBIGUOUS: readonly TextRule[] = [
  {
    class: 'invalidConfiguration',
    words:
      /keys? (?:is|are) duplicated|duplicate keys?|more than one (?:secret|item|entry)|expected (?:exactly )?one\b/i,
    params: { at: 'remoteKey' },
  },
  {
    class: 'invalidConfiguration',
    words:
      /\binvalid (?:name|uuid)\b|\b(?:key|name|id) must be a valid\b|\b(?:key|name|id|version)\b.{0,80} is (?:not a valid|malformed)\b|parameter=secretName/i,
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
    words: /does not have any key matching "?(?<property>[^"\s]{1,253})"?/i,
  },
  {
    class: 'propertyAbsent',
    words: /entry with key '(?<property>[^']{1,253})' not found/i,
  },
  {
    class: 'propertyAbsent',
    words:
      /\b(?:field|property) (?:cannot|could not|can't) be found(?: with)?in the item/i,
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
    words: /no (?:such )?property|property [^:]{0,80}(?:missing|not exist)/i,
  },
];

/** The key is there, and its owner took it out of use: the rights are fine. */
const OUT_OF_USE: readonly TextRule[] = [
  {
    class: 'remoteKeyAbsent',
    words:
      /marked for deletion|because it was deleted|scheduled for deletion|pending.?deletion|disabled secret|SecretDisabled|secret is (?:currently )?disabled|DISABLED state|DESTROYED state|in (?:a )?deleted state|DeletedButRecoverable|soft.?deleted|not allowed on an? (?:disabled|expired|deleted)|\b(?:secret|version)\b.{0,80} (?:was|is|has been) (?:destroyed|deleted)|\bsecret\b.{0,80} (?:has|is) expired|\b(?:is|was) archived|\bin (?:the )?trash\b/i,
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
      /permission.{0,60}denied|access.?denied|not authorized|forbidden|not allowed|(?:does not|do not|doesn't|don't) have .{0,60}(?:permission|access|privilege)|insufficient.{0,20}permission|(?:no|lacks?|missing) (?:the )?permission|DecryptionFailure|(?:can't|cannot|unable to) decrypt|KMS key is disabled/i,
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
      /Secret does not exist|\bNotFound\b|(?:secret|key|path|item|entry|parameter|variable|record|document|object|resource|password)\b.{0,120}(?:not found|does not exist|doesn't exist|could not be found)|(?:can't|cannot|could not|unable to) find (?:the )?(?:\w{1,20} ){0,2}(?:secret|item|key|parameter|variable|record)|no (?:such )?(?:secret|item|key|record|data found)s?\b/i,
    http: [404],
    grpc: ['NotFound'],
  },
];

/** What a provider says of the key that it was asked for. */
export const READ_RULES: readonly TextRule[] = [
  ...PROPERTY,
  ...MOUNT,
  ...NONE_OF_ONE,
  ...AMBIGUOUS,
  ...OUT_OF_USE,
  ...KEY,
];
