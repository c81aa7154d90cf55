import type { ClusterLog, KubeObject, ResourceDefinition } from '../log';
import { listAt, textAt } from '../eso/fields';
import { problem, type ApiReply } from './authzRoutes';
import type { Scope } from './binding';

/** Whether the caller may view something of a kind in a place, and in an environment, `namespace/name`. */
export type MayView = (
  action: string,
  scope: Scope,
  environment: string | undefined,
) => boolean;

/** What lists are made from. */
export interface ObjectSource {
  readonly control: ClusterLog;
  /** The clusters of planes; nodes of a tree are looked for in all of them. */
  readonly planes: readonly ClusterLog[];
}

const MOST = 100;
const USUAL = 20;

/** Where an object belongs, as rights on it are asked. */
function scopeOf({ kind, metadata, spec }: KubeObject): Scope {
  const { namespace, name } = metadata;
  if (kind === 'Project') return { namespace, project: name };
  const project = textAt(spec, 'owner', 'projectName');
  const component =
    kind === 'Component' ? name : textAt(spec, 'owner', 'componentName');
  return { namespace, project, component };
}

/** The environment of a binding, or of a release. */
function environmentOf({ metadata, spec }: KubeObject): string | undefined {
  const name = textAt(spec, 'environment') ?? textAt(spec, 'environmentName');
  return name && `${metadata.namespace}/${name}`;
}

function page(items: readonly KubeObject[], query: URLSearchParams): ApiReply {
  const limit = Math.min(Number(query.get('limit') ?? USUAL) || USUAL, MOST);
  const start = Number(
    Buffer.from(query.get('cursor') ?? '', 'base64url').toString() || 0,
  );
  if (!Number.isInteger(start) || start < 0) {
    return problem(400, 'cursor is not valid');
  }
  const end = start + limit;
  const next =
    end < items.length
      ? Buffer.from(String(end)).toString('base64url')
      : undefined;
  return {
    status: 200,
    body: {
      items: items.slice(start, end),
      pagination: { nextCursor: next },
    },
  };
}

function resourceNamed(
  { control }: ObjectSource,
  plural: string,
  namespaced: boolean,
): ResourceDefinition | undefined {
  return control.resources.find(
    resource =>
      resource.group === 'openchoreo.dev' &&
      resource.plural === plural &&
      resource.namespaced === namespaced &&
      resource.versions.length > 0,
  );
}

function ofComponent(component: string | null) {
  return ({ spec }: KubeObject) =>
    component === null || textAt(spec, 'owner', 'componentName') === component;
}

function list(
  source: ObjectSource,
  resource: ResourceDefinition,
  namespace: string | undefined,
  query: URLSearchParams,
  mayView: MayView,
): ApiReply {
  const action = `${resource.kind.toLowerCase()}:view`;
  const items = source.control
    .list(resource)
    .filter(({ metadata }) => metadata.namespace === namespace)
    .filter(ofComponent(query.get('component')))
    .filter(object => mayView(action, scopeOf(object), environmentOf(object)));
  return page(items, query);
}

/** A live object, wherever it is; Secrets are left out. */
function nodeOf({ planes }: ObjectSource, wanted: unknown) {
  const kind = textAt(wanted, 'kind');
  const name = textAt(wanted, 'metadata', 'name');
  const namespace = textAt(wanted, 'metadata', 'namespace');
  for (const log of planes) {
    const resource = log.resources.find(each => each.kind === kind);
    const object =
      resource && name ? log.get(resource, { namespace, name }) : undefined;
    if (!resource || !object || kind === 'Secret') continue;
    return [
      {
        group: resource.group,
        version: resource.versions[0],
        kind,
        namespace,
        name,
        uid: object.metadata.uid,
        object,
        // As upstream says of whatever it has no rule for.
        health: { status: 'Healthy' },
        parentRefs: [],
      },
    ];
  }
  // As upstream: what cannot be fetched is left out without a word.
  return [];
}

function tree(
  source: ObjectSource,
  namespace: string,
  name: string,
  mayView: MayView,
): ApiReply {
  const bindings = resourceNamed(source, 'releasebindings', true);
  const releases = resourceNamed(source, 'renderedreleases', true);
  const binding = bindings && source.control.get(bindings, { namespace, name });
  if (!binding || !releases) return problem(404, 'release binding not found');
  const environment = environmentOf(binding);
  if (!mayView('releasebinding:view', scopeOf(binding), environment)) {
    return problem(403, 'forbidden');
  }
  const { spec } = binding;
  const rendered = source.control
    .list(releases)
    .filter(
      each =>
        each.metadata.namespace === namespace &&
        textAt(each.spec, 'owner', 'componentName') ===
          textAt(spec, 'owner', 'componentName') &&
        textAt(each.spec, 'environmentName') === textAt(spec, 'environment'),
    );
  return {
    status: 200,
    body: {
      renderedReleases: rendered.map(release => ({
        name: release.metadata.name,
        targetPlane: textAt(release.spec, 'targetPlane'),
        nodes: listAt(release.spec, 'resources').flatMap(resource =>
          nodeOf(source, Reflect.get(Object(resource), 'object')),
        ),
        renderedRelease: release,
      })),
    },
  };
}

const TREE =
  /^\/namespaces\/([^/]+)\/releasebindings\/([^/]+)\/k8sresources\/tree$/;
const NAMESPACED = /^\/namespaces\/([^/]+)\/([a-z]+)$/;
const CLUSTER = /^\/([a-z]+)$/;

/** Everything that is read, but not about rights. */
export function objects(
  source: ObjectSource,
  path: string,
  query: URLSearchParams,
  mayView: MayView,
): ApiReply {
  const [, treeNamespace, binding] = TREE.exec(path) ?? [];
  if (treeNamespace) return tree(source, treeNamespace, binding, mayView);
  const [, namespace, plural] = NAMESPACED.exec(path) ?? [];
  const [, clusterPlural] = CLUSTER.exec(path) ?? [];
  const resource = resourceNamed(
    source,
    plural ?? clusterPlural ?? '',
    namespace !== undefined,
  );
  return resource
    ? list(source, resource, namespace, query, mayView)
    : problem(404, 'not found');
}
