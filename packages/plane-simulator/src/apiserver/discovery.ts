import { apiVersionOf, ClusterLog, ResourceDefinition } from '../log';
import { Reply } from './exchange';

/** Group and version discovery, from what is served right now. */
export function discover(log: ClusterLog, path: string): Reply | undefined {
  const parts = path.split('/').filter(Boolean);
  const served = log.resources.filter(r => r.versions.length > 0);
  if (parts[0] === 'api') return coreDiscovery(served, parts);
  if (parts[0] === 'apis') return groupDiscovery(served, parts);
  return undefined;
}

function coreDiscovery(
  served: readonly ResourceDefinition[],
  parts: readonly string[],
): Reply | undefined {
  if (parts.length === 1) {
    return ok({
      kind: 'APIVersions',
      versions: ['v1'],
      serverAddressByClientCIDRs: [],
    });
  }
  return parts.length === 2 ? resourceList(served, '', parts[1]) : undefined;
}

function groupDiscovery(
  served: readonly ResourceDefinition[],
  parts: readonly string[],
): Reply | undefined {
  const [, group, version] = parts;
  if (parts.length === 1) {
    const names = new Set(served.map(r => r.group).filter(Boolean));
    const groups = [...names].map(name => groupOf(served, name));
    return ok({ kind: 'APIGroupList', apiVersion: 'v1', groups });
  }
  if (parts.length === 2 && served.some(r => r.group === group)) {
    const found = groupOf(served, group);
    return ok({ kind: 'APIGroup', apiVersion: 'v1', ...found });
  }
  return parts.length === 3 ? resourceList(served, group, version) : undefined;
}

function groupOf(served: readonly ResourceDefinition[], name: string) {
  const all = served.filter(r => r.group === name).flatMap(r => r.versions);
  const versions = [...new Set(all)].sort(byVersionPriority).map(version => ({
    groupVersion: apiVersionOf(name, version),
    version,
  }));
  return { name, versions, preferredVersion: versions[0] };
}

/** GA before beta before alpha, the higher number first. */
function byVersionPriority(a: string, b: string): number {
  const [stageA, majorA, minorA] = priority(a);
  const [stageB, majorB, minorB] = priority(b);
  return stageB - stageA || majorB - majorA || minorB - minorA;
}

function priority(version: string): readonly [number, number, number] {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  if (!match) return [-1, 0, 0];
  const [, major, stage, minor] = match;
  const stages: Readonly<Record<string, number>> = { alpha: 0, beta: 1 };
  return [stage ? stages[stage] : 2, Number(major), Number(minor ?? 0)];
}

function resourceList(
  served: readonly ResourceDefinition[],
  group: string,
  version: string,
): Reply | undefined {
  const found = served.filter(
    r => r.group === group && r.versions.includes(version),
  );
  if (found.length === 0) return undefined;
  return ok({
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: apiVersionOf(group, version),
    resources: found.flatMap(describe),
  });
}

function describe(resource: ResourceDefinition) {
  const { plural, kind, namespaced, shortNames, categories } = resource;
  const entry = {
    name: plural,
    singularName: kind.toLowerCase(),
    namespaced,
    kind,
    verbs: [
      'delete',
      'deletecollection',
      'get',
      'list',
      'patch',
      'create',
      'update',
      'watch',
    ],
    ...(shortNames && { shortNames }),
    ...(categories && { categories }),
  };
  if (!resource.statusSubresource) return [entry];
  const status = {
    name: `${plural}/status`,
    singularName: '',
    namespaced,
    kind,
    verbs: ['get', 'patch', 'update'],
  };
  return [entry, status];
}

function ok(body: unknown): Reply {
  return { kind: 'json', code: 200, body };
}
