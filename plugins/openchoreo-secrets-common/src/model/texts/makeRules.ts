import type { TextRule } from './textRule';

/** A template that cannot be read, or not be filled. */
export const OF_A_TEMPLATE =
  /(?:could not|unable to|error|failed)[^:]{0,30}template|template: /i;

/** What the Secret is made from cannot be taken apart, or not be put together. */
export const MAKE_RULES: readonly TextRule[] = [
  {
    class: 'templateFailed',
    words: OF_A_TEMPLATE,
  },
  {
    class: 'templateFailed',
    words:
      /error applying (?:decoding|conversion)|illegal base64|encoding\/(?:hex|base64)|(?:could not|unable to|failed to) decode (?!token|jwt|response)|decoding strategy/i,
  },
  {
    class: 'invalidConfiguration',
    words: /error applying rewrite|rewriting keys|can only have alphanumeric/i,
    params: { field: 'rewrite' },
  },
];

/** What a provider gave is not what the entry takes it for. */
export const TAKE_APART_RULES: readonly TextRule[] = [
  {
    class: 'templateFailed',
    words:
      /unmarshal|unexpected end of JSON|invalid character|pars(?:e|ing) (?:error|response|json|yaml|secret)|yaml: |(?:can(?:'t|not)|unable to|failed to) (?:convert|marshal|(?:de)?seriali[sz]e)|wrong type|is not of type|not in the expected format|expected an? (?:map|object|string|array|json)\b|\bnot an? (?:valid )?(?:json|yaml|map|base64)\b|\bunexpected (?:\w{1,20} ){0,3}(?:content|format)\b/i,
  },
];
