import { EVENTS_PATH, READ_PATHS } from '../kinds/readApis';
import { acceptOf, TABLE_ONLY, type KubeRequest } from '../kube/kubeRequest';

const NAME = '[a-z0-9]([-a-z0-9.]*[a-z0-9])?';

/**
 * One named Secret, and of that only whether it exists: asked as a table
 * without the object, only where the configuration says so. Nothing else may
 * be asked of Secrets: a list or a watch brings what is in them.
 */
const SECRET_PATH = '/api/v1/namespaces/{name}/secrets/{name}';

/**
 * Every path that is ever requested of a cluster, all by GET. Core Secrets are
 * not among them: a right to list them is a right to read them.
 */
export const ALLOWED_PATHS: readonly string[] = [
  '/api/v1/namespaces/kube-system',
  EVENTS_PATH,
  ...READ_PATHS,
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

function patternOf(path: string): RegExp {
  const parts = path.split('{name}').map(part => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join(NAME)}$`);
}

const PATTERNS = ALLOWED_PATHS.map(patternOf);
const SECRET_PATTERN = patternOf(SECRET_PATH);

function asksOnlyExistence(request: KubeRequest): boolean {
  const query = Object.entries(request.query ?? {});
  return (
    acceptOf(request) === TABLE_ONLY &&
    query.length === 1 &&
    query.every(([key, value]) => key === 'includeObject' && value === 'None')
  );
}

/** Whether a request may be sent; of Secrets only in the namespaces where that was opted in. */
export function isAllowed(
  request: KubeRequest,
  lookUpIn: readonly string[] = [],
): boolean {
  const { path, query = {} } = request;
  if (SECRET_PATTERN.test(path)) {
    const [, , , , namespace] = path.split('/');
    return lookUpIn.includes(namespace) && asksOnlyExistence(request);
  }
  return (
    PATTERNS.some(pattern => pattern.test(path)) &&
    Object.keys(query).every(key => ALLOWED_QUERY.has(key))
  );
}
