import type { TextRule } from './textRule';

/** Who is asked, or how, was written down wrongly: the same whatever is asked for. */
export const SETTING_RULES: readonly TextRule[] = [
  {
    // An address as Go refuses to read it.
    class: 'invalidConfiguration',
    words:
      /\bparse "[^"]{0,253}": |\bempty (?:url|host|endpoint)\b|\burl is (?:malformed|not valid)\b|\bPEM (?:data|block)\b|parse private key|private key does not match/i,
  },
  {
    class: 'invalidConfiguration',
    words:
      /\b(?:is|are|was) (?:required|mandatory|empty|nil|null|unset|blank|not (?:set|configured|specified|provided|given|defined|unique|initialized))\b|\b(?:cannot|can't|must not|may not|should not) be (?:empty|blank|nil|null|set|used|combined)\b/i,
  },
  {
    class: 'invalidConfiguration',
    words:
      /\b(?:missing|empty):? ["'\w]|\bmultiple \w{1,40} found\b|\bboth \S{1,80} and \S{1,80} (?:are |were )?(?:set|given|specified)\b|\bno (?:\w{1,20} ){1,4}(?:provided|given|configured|specified|defined|set)\b|\bno (?:\w{1,20} ){0,3}(?:methods?|settings?|configuration)\b/i,
  },
  {
    class: 'invalidConfiguration',
    words:
      /\b(?:bad|wrong|invalid|incomplete|proper) (?:\w{1,20} ){0,2}(?:configuration|config|settings?)\b|\b(?:unknown|unrecogni[sz]ed|invalid|unexpected) (?:\w{1,20} ){0,3}(?:type|kind|method|service|principal|operator|duration)\b|\bat least one\b|\bonly one of\b|\bmust (?:be|have|not|match|start|end|contain|supply|specify|provide)\b|\bcan only (?:be|contain|have)\b|\bonly\b.{1,60}\b(?:supported|permitted)\b|\bis not (?:an?|one of|prefixed)\b|\bone of \S{1,80},? .{1,120}\b(?:must|required|specified)\b|\bnot allowed (?:with|when|together)\b/i,
  },
];
