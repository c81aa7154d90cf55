/*
 * The patterns are Go's (RE2), which cannot run away; JavaScript's can. Only
 * what both read alike and what cannot run away on a namespace name of 63
 * characters is tried, anything else is "cannot be told".
 */

const MAX_PATTERN = 256;
const MAX_NAME = 63;
const MAX_QUANTIFIERS = 3;

/** Groups with flags or names, POSIX classes and anchors that JavaScript does not have, back references. */
const ONLY_ONE_READS = /\(\?(?!:)|\[\[:|\\[AzQEpPCkK1-9]/;
const QUANTIFIER = /[*+{]|(?<!\()\?/g;
const NESTED = /\((?:[^()\\]|\\.)*(?:[*+?|{])(?:[^()\\]|\\.)*\)\s*[*+{]/;
const NESTED_GROUPS = /\)[^()]*\)\s*[*+{]/;

function isTame(pattern: string): boolean {
  return (
    pattern.length <= MAX_PATTERN &&
    !ONLY_ONE_READS.test(pattern) &&
    (pattern.match(QUANTIFIER) ?? []).length <= MAX_QUANTIFIERS &&
    !NESTED.test(pattern) &&
    !NESTED_GROUPS.test(pattern)
  );
}

/** Whether a namespace matches, anywhere in its name as in Go; undefined when it cannot be told. */
export function matchesNamespace(
  pattern: string,
  namespace: string,
): boolean | undefined {
  if (!isTame(pattern) || namespace.length > MAX_NAME) return undefined;
  try {
    return new RegExp(pattern, 'u').test(namespace);
  } catch {
    return undefined;
  }
}
