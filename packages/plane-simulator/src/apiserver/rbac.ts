import { RequestAttributes } from './attributes';

/**
 * A rule as in a ClusterRole. `*` stands for everything.
 *
 * @public
 */
export interface PolicyRule {
  readonly verbs: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}

/**
 * Rules bound to a user: in the whole cluster, or in some namespaces only.
 *
 * @public
 */
export interface Grant {
  /** A user name, or `*` for every authenticated user. */
  readonly user: string;
  readonly namespaces?: readonly string[];
  readonly rules: readonly PolicyRule[];
}

/**
 * May read everything; for tests that are not about access.
 *
 * @public
 */
export const readEverything: readonly Grant[] = [
  {
    user: '*',
    rules: [
      {
        verbs: ['get', 'list', 'watch'],
        apiGroups: ['*'],
        resources: ['*'],
      },
      { verbs: ['get'], nonResourceURLs: ['*'] },
    ],
  },
];

// What the roles system:discovery and system:public-info-viewer give.
const discoveryPaths =
  /^\/(api|apis|version|healthz|livez|readyz|openapi)(\/|$)/;

/** Whether the grants allow what is asked. */
export function isAllowed(
  grants: readonly Grant[],
  user: string,
  asked: RequestAttributes,
): boolean {
  if (asked.kind === 'path' && asked.verb === 'get') {
    if (discoveryPaths.test(asked.path)) return true;
  }
  return grants.some(
    grant =>
      (grant.user === '*' || grant.user === user) &&
      reachesNamespace(grant, asked) &&
      grant.rules.some(rule => covers(rule, asked)),
  );
}

function reachesNamespace(grant: Grant, asked: RequestAttributes): boolean {
  if (!grant.namespaces) return true;
  return (
    asked.kind === 'resource' &&
    asked.namespace !== undefined &&
    grant.namespaces.includes(asked.namespace)
  );
}

function covers(rule: PolicyRule, asked: RequestAttributes): boolean {
  if (!has(rule.verbs, asked.verb)) return false;
  if (asked.kind === 'path') {
    return (rule.nonResourceURLs ?? []).some(pattern =>
      pattern.endsWith('*')
        ? asked.path.startsWith(pattern.slice(0, -1))
        : asked.path === pattern,
    );
  }
  const resource = asked.subresource
    ? `${asked.resource}/${asked.subresource}`
    : asked.resource;
  return (
    has(rule.apiGroups ?? [], asked.group) &&
    has(rule.resources ?? [], resource) &&
    (!rule.resourceNames?.length ||
      (asked.name !== undefined && rule.resourceNames.includes(asked.name)))
  );
}

function has(list: readonly string[], value: string): boolean {
  return list.includes('*') || list.includes(value);
}
