import type { ExternalSecretObject } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Whether the Secret can have other keys than `spec.data` lists. */
function isOpen({ dataFrom, target }: ExternalSecretObject): boolean {
  return dataFrom.length > 0 || /Merge$/.test(target.creationPolicy);
}

/**
 * The expected keys that no ExternalSecret of the Secret delivers. What is
 * extracted as a whole, templated or merged cannot be told from outside: then
 * it is known only when everything expected is listed besides.
 */
export function missingKeys(
  objects: readonly ExternalSecretObject[],
  expected: readonly string[],
): readonly string[] | undefined {
  // A template decides on all keys.
  if (objects.some(({ target }) => target.templated)) return undefined;
  const delivered = new Set(
    objects.flatMap(({ data }) => data.map(({ secretKey }) => secretKey)),
  );
  const missing = expected.filter(key => !delivered.has(key));
  return missing.length > 0 && objects.some(isOpen) ? undefined : missing;
}
