import type { KubeRequest } from '../kube/clusterHttp';
import { READ_GROUPS } from './apiGroups';

const NAME = '[a-z0-9]([-a-z0-9.]*[a-z0-9])?';

/**
 * Every path that is ever requested of a cluster, all by GET. Core Secrets are
 * not among them: a right to list them is a right to read them.
 */
export const ALLOWED_PATHS: readonly string[] = [
  '/api/v1/namespaces',
  '/api/v1/namespaces/kube-system',
  '/api/v1/events',
  '/apis',
  '/apis/apps/v1/deployments',
  '/apis/apps/v1/namespaces/{name}/deployments',
  ...READ_GROUPS.flatMap(({ group, versions }) => [
    `/apis/${group}`,
    ...Object.entries(versions).flatMap(([version, resources]) => [
      `/apis/${group}/${version}`,
      ...resources.map(resource => `/apis/${group}/${version}/${resource}`),
    ]),
  ]),
];

/** Every query parameter that is ever sent. */
const ALLOWED_QUERY: ReadonlySet<string> = new Set([
  'allowWatchBookmarks',
  'continue',
  'fieldSelector',
  'labelSelector',
  'limit',
  'resourceVersion',
  'timeoutSeconds',
  'watch',
]);

const PATTERNS = ALLOWED_PATHS.map(
  path =>
    new RegExp(
      `^${path
        .split('{name}')
        .map(part => part.replaceAll('.', '\\.'))
        .join(NAME)}$`,
    ),
);

/** Whether a request may be sent. */
export function isAllowed({ path, query = {} }: KubeRequest): boolean {
  return (
    PATTERNS.some(pattern => pattern.test(path)) &&
    Object.keys(query).every(key => ALLOWED_QUERY.has(key))
  );
}
