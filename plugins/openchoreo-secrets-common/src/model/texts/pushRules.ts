import type { TextRule } from './textRule';

/** What a store says to what is pushed into it. */
export const PUSH_RULES: readonly TextRule[] = [
  {
    // The Secret that is pushed, and not the store, has no such key.
    class: 'sourceSecretMissing',
    words:
      /^secret key .{1,253} does not exist$|\b(?:provided|source|local) secret is (?:empty|nil)\b|\bsecretKey .{1,253} not found\b|\bfind secret key in secret\b|\bkey .{1,253} not found in (?:the )?(?:source )?secret\b|\bkey .{1,253} in secret .{1,253} is empty\b/i,
  },
  {
    class: 'ownedByAnother',
    words: /not managed by external-secrets|already exists|owned by another/i,
  },
  {
    class: 'invalidConfiguration',
    words:
      /not (?:yet )?(?:supported|implemented)|does(?: not|n't) support|unsupported|unable to compare|cannot update|read.?only|(?:larger|longer) than|too (?:large|long)|exceeds? (?:the )?max|ValidationException|\bno (?:\w{1,20} ){1,3}provided\b|conversion strategy|requires a json|\byaml: |pars(?:e|ing) (?:\w{1,20} )?metadata/i,
  },
];
