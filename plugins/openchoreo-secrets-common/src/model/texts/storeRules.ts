import { SETTING_RULES } from './settingRules';
import type { TextRule } from './textRule';

/** What the check of a store says: it is asked for no key. */
export const STORE_RULES: readonly TextRule[] = [
  {
    // Its own credentials have no such key, and its own CA cannot be read.
    class: 'invalidConfiguration',
    words:
      /cannot find secret data for key|no data for "|does not (?:contain|have) (?:the )?(?:key|data)\b|(?:decode|parse|read|append|invalid) (?:the )?(?:ca ?bundle|(?:\w{1,20} )?(?:ca|ssl) cert|certificate)/i,
  },
  {
    class: 'permissionDenied',
    words:
      /permission.?denied|access.?denied|not authorized|forbidden|not allowed/i,
    http: [403],
    grpc: ['PermissionDenied'],
  },
  {
    class: 'invalidConfiguration',
    words:
      /not (?:yet )?(?:supported|implemented)|unsupported|storeSpec|invalid configuration|(?:has|have) to be|must (?:be|have)|unable to find|\bmissing:? ["'\w]|invalid (?:\w{1,20} ){0,2}(?:uuid|url|uri|host|region|project|provider|server|address|spec|store|field)|failed to find|no suitable|\bno (?:\w{1,20} ){1,3}provided\b|not found|does not exist|unmarshal|invalid character|unexpected end of JSON/i,
    http: [400, 404, 405, 409, 422],
    grpc: ['InvalidArgument', 'NotFound', 'FailedPrecondition'],
  },
  ...SETTING_RULES,
  {
    // Fields of a store, which is all that there is to be wrong.
    class: 'invalidConfiguration',
    words: /\bca(?:Provider|Bundle)\b|\brequires?\b|\bspec\.\w/i,
  },
];
