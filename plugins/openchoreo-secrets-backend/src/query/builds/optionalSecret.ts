import type { PodNeed } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Use } from '../objects/delivered';

const OPTIONAL = /-registry-push-secret$/;

/** Whether builds run in a namespace. */
export function isBuildNamespace(namespace: string): boolean {
  return /^(workflows|openchoreo-ci)-/.test(namespace);
}

/** Whether builds do without it: a registry may need no login. */
export function isOptional(namespace: string, name: string): boolean {
  return isBuildNamespace(namespace) && OPTIONAL.test(name);
}

/** The login to the repository: stock workflows mount it as optional too, and fetch nothing without it. */
const LOGIN = /-git-secret$/;

/** How builds take it, where that is known: stock workflows mount theirs as optional. */
export function needsOfBuild(
  namespace: string,
  name: string,
): readonly PodNeed[] {
  const isStock = OPTIONAL.test(name) || LOGIN.test(name);
  return isBuildNamespace(namespace) && isStock
    ? [{ secret: name, how: 'volume', optional: true }]
    : [];
}

/** Where builds use it. */
export function usedByBuild(
  namespace: string,
  name: string,
): Omit<Use, 'needs'> {
  return { build: true, failsWithout: !isOptional(namespace, name) };
}
