import { ClusterLog, ResourceDefinition } from '../log';
import { negotiate } from './accept';
import { ResourceAttributes } from './attributes';
import { discover } from './discovery';
import { pageNotFound, Reply, ServerRequest } from './exchange';
import { get } from './get';
import { list } from './list';
import { parseListOptions } from './listOptions';
import { Grant, isAllowed } from './rbac';
import { requestAttributes } from './requestInfo';
import {
  forbidden,
  methodNotAllowed,
  unauthorized,
  unknownResource,
} from './status';
import { parseIncludeObject } from './table';
import { versionInfo } from './versionInfo';
import { watch } from './watch';

export interface RouteContext {
  readonly log: ClusterLog;
  readonly rbac: readonly Grant[];
  readonly watchList: boolean;
  readonly managedFields: boolean;
}

/** The answer of a correct server, in the order upstream decides things. */
export async function route(
  context: RouteContext,
  request: ServerRequest,
): Promise<Reply> {
  const { method, path, query, user } = request;
  if (user === undefined) throw unauthorized();
  const asked = requestAttributes(method, path, query);
  if (!isAllowed(context.rbac, user, asked)) throw forbidden(user, asked);
  if (asked.kind === 'resource') {
    return resourceRoute(context, request, asked);
  }
  if (method !== 'GET' && method !== 'HEAD') throw methodNotAllowed();
  if (path === '/version') {
    return { kind: 'json', code: 200, body: versionInfo };
  }
  if (['/readyz', '/livez', '/healthz'].includes(path)) {
    return { kind: 'text', code: 200, text: 'ok' };
  }
  return discover(context.log, path) ?? pageNotFound;
}

async function resourceRoute(
  context: RouteContext,
  request: ServerRequest,
  asked: ResourceAttributes,
): Promise<Reply> {
  const { log } = context;
  const { query } = request;
  const resource = findResource(log, asked);
  if (!resource) {
    if (isBuiltInGroup(log, asked)) throw unknownResource();
    return pageNotFound;
  }
  if (request.method !== 'GET') throw methodNotAllowed();
  const presentation = {
    resource,
    version: asked.version,
    form: negotiate(request.headers.accept),
    includeObject: parseIncludeObject(query),
    now: log.wallNow(),
    managedFields: context.managedFields,
  };
  const call = { log, resource, attributes: asked, presentation };
  if (asked.verb === 'get' && asked.name !== undefined) {
    return get({ ...call, name: asked.name }, query);
  }
  const options = parseListOptions(query, context.watchList);
  return options.watch
    ? watch({ ...call, options })
    : list({ ...call, options });
}

/** A resource that is served in this version, scope and form, if any. */
function findResource(
  log: ClusterLog,
  asked: ResourceAttributes,
): ResourceDefinition | undefined {
  const ref = { group: asked.group, plural: asked.resource };
  const resource = log.resource(ref);
  if (!resource?.versions.includes(asked.version)) return undefined;
  if (asked.subresource !== undefined) {
    const status = asked.subresource === 'status';
    if (!status || !resource.statusSubresource) return undefined;
  }
  const isNamespace = asked.group === '' && asked.resource === 'namespaces';
  if (isNamespace) return resource;
  if (!resource.namespaced && asked.namespace !== undefined) return undefined;
  const unscopedGet =
    resource.namespaced &&
    asked.verb === 'get' &&
    asked.namespace === undefined;
  return unscopedGet ? undefined : resource;
}

function isBuiltInGroup(log: ClusterLog, asked: ResourceAttributes): boolean {
  return log.resources.some(
    r =>
      r.builtIn &&
      r.group === asked.group &&
      r.versions.includes(asked.version),
  );
}
