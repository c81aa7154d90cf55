import type { Health } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

const OPTIONAL = /-registry-push-secret$/;

/** Whether builds run in a namespace. */
export function isBuildNamespace(namespace: string): boolean {
  return /^(workflows|openchoreo-ci)-/.test(namespace);
}

/** Whether builds mount it as optional. */
export function isOptional(namespace: string, name: string): boolean {
  return isBuildNamespace(namespace) && OPTIONAL.test(name);
}

/** Most installations never seed the remote key of what is optional. */
export function muted(namespace: string, name: string, health: Health): Health {
  return isOptional(namespace, name) &&
    health.cause?.class === 'remoteKeyAbsent'
    ? { ...health, severity: 'info' }
    : health;
}
