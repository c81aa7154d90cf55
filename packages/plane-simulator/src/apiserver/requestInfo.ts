import { RequestAttributes } from './attributes';
import { parseFieldSelector } from './fieldSelector';

const writeVerbs: Readonly<Record<string, string>> = {
  POST: 'create',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
};

export function requestAttributes(
  method: string,
  path: string,
  query: URLSearchParams,
): RequestAttributes {
  const parts = path.split('/').filter(Boolean).map(decode);
  const target = resourceTarget(parts);
  if (!target) return { kind: 'path', verb: method.toLowerCase(), path };
  const { group, version, rest } = target;
  const located = locate(rest);
  const name = located.name ?? selectedName(method, query);
  const verb = verbOf(method, located.name !== undefined, query);
  return { kind: 'resource', verb, group, version, ...located, name };
}

/** The query's booleans: anything but false and 0 is true, as in Go. */
export function booleanParameter(
  query: URLSearchParams,
  name: string,
): boolean | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  return value !== '0' && value.toLowerCase() !== 'false';
}

function resourceTarget(parts: readonly string[]) {
  if (parts[0] === 'api' && parts.length > 2) {
    return { group: '', version: parts[1], rest: parts.slice(2) };
  }
  if (parts[0] === 'apis' && parts.length > 3) {
    return { group: parts[1], version: parts[2], rest: parts.slice(3) };
  }
  return undefined;
}

function locate(rest: readonly string[]): {
  readonly resource: string;
  readonly namespace?: string;
  readonly name?: string;
  readonly subresource?: string;
} {
  if (rest[0] !== 'namespaces') {
    return { resource: rest[0], name: rest[1], subresource: rest[2] };
  }
  const inNamespace =
    rest.length > 2 && rest[2] !== 'status' && rest[2] !== 'finalize';
  if (inNamespace) {
    const [, namespace, resource, name, subresource] = rest;
    return { namespace, resource, name, subresource };
  }
  // A namespace lies, for authorization, in itself.
  const [resource, name, subresource] = rest;
  return { resource, name, subresource, namespace: name };
}

function verbOf(
  method: string,
  named: boolean,
  query: URLSearchParams,
): string {
  if (method !== 'GET' && method !== 'HEAD') {
    const verb = writeVerbs[method] ?? method.toLowerCase();
    return verb === 'delete' && !named ? 'deletecollection' : verb;
  }
  if (named) return 'get';
  return booleanParameter(query, 'watch') ? 'watch' : 'list';
}

/** A list of one name is allowed to whoever may read that name. */
function selectedName(
  method: string,
  query: URLSearchParams,
): string | undefined {
  if (method === 'POST') return undefined;
  try {
    return parseFieldSelector(query.get('fieldSelector') ?? '').find(
      r => r.field === 'metadata.name' && r.operator === '=',
    )?.value;
  } catch {
    return undefined;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
