import type { ExternalSecretObject } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Whether it may write keys that its spec does not name. */
export function isOpen({ dataFrom, target }: ExternalSecretObject): boolean {
  const { template } = target;
  if (template?.open) return true;
  return dataFrom.length > 0 && (!template || template.merges);
}

/** Whether its template makes a key. */
export function isTemplated(
  { target }: ExternalSecretObject,
  key: string,
): boolean {
  return target.template?.keys.includes(key) ?? false;
}

/** Whether nothing but what it writes is in its Secret. */
export function isOwnAlone({ target }: ExternalSecretObject): boolean {
  const { creationPolicy, manifest } = target;
  return !manifest && ['Owner', 'Orphan'].includes(creationPolicy);
}
