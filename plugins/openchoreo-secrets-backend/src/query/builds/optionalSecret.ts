import type { PodNeed } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

const OPTIONAL = /-registry-push-secret$/;

/** Whether builds run in a namespace. */
export function isBuildNamespace(namespace: string): boolean {
  return /^(workflows|openchoreo-ci)-/.test(namespace);
}

/** Whether builds mount it as optional. */
export function isOptional(namespace: string, name: string): boolean {
  return isBuildNamespace(namespace) && OPTIONAL.test(name);
}

/** How builds take it, where that is known: all of what is optional is mounted so. */
export function needsOfBuild(
  namespace: string,
  name: string,
): readonly PodNeed[] {
  return isOptional(namespace, name)
    ? [{ secret: name, how: 'volume', optional: true }]
    : [];
}
