import { createHash } from 'node:crypto';

/** A remote reference that goes into a name. */
export interface RemoteRef {
  readonly key: string;
  readonly property?: string;
  readonly version?: string;
}

const MAX_NAMESPACE = 63;
const MAX_NAME = 253;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** FNV-1a over 32 bits, in hex. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) {
    hash ^= byte;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(16);
}

function sanitize(part: string): string {
  return part
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Sanitised parts and the hash of the original ones; each part gives way evenly when it gets too long. */
function generate(
  parts: readonly string[],
  limit: number,
  content = '',
): string {
  const hash = sha256(
    [...parts, content].filter(part => part !== '').join('-'),
  );
  const room = limit - hash.length - parts.length;
  const clean = parts.map(sanitize);
  const whole = clean.join('').length <= room;
  const each = Math.floor(room / parts.length);
  const fitted = whole ? clean : clean.map(part => part.slice(0, each));
  return [...fitted, hash].join('-');
}

/** The namespace in a data plane of a project in an environment. */
export function dataPlaneNamespace(
  namespace: string,
  project: string,
  environment: string,
): string {
  return generate(['dp', namespace, project, environment], MAX_NAMESPACE);
}

/** The rendered release of a managed resource in an environment. */
export function resourceReleaseName(
  resource: string,
  environment: string,
): string {
  return generate(['r', resource, environment], MAX_NAME);
}

/** The workload of a component in an environment. */
export function workloadName(component: string, environment: string): string {
  return generate([component, environment], MAX_NAME);
}

/** The volume of a file, by the path at which it is mounted. */
export function fileMountName(path: string): string {
  return `file-mount-${fnv1a(path).padStart(8, '0')}`;
}

/** The ExternalSecret of all environment keys of a component; named after its content since 1.2. */
export function envSecretName(
  component: string,
  environment: string,
  refs?: readonly (RemoteRef & { readonly name: string })[],
): string {
  const content = refs
    ?.flatMap(({ name, key, property = '', version = '' }) =>
      [name, key, property, version].map(part => `${part}\0`),
    )
    .join('');
  return generate(
    [`${component}-${environment}`, 'env-secrets'],
    MAX_NAME,
    content && fnv1a(content),
  );
}

/** The ExternalSecret of one secret file of a component. */
export function fileSecretName(
  component: string,
  environment: string,
  file: string,
  ref?: RemoteRef,
): string {
  const content =
    ref && [ref.key, ref.property ?? '', ref.version ?? ''].join('\0');
  return generate(
    [`${component}-${environment}`, 'secret', file.replace(/\./g, '-')],
    MAX_NAME,
    content && fnv1a(content),
  );
}

/** The Secret of a managed resource in an environment. */
export function credentialsName(resource: string, environment: string): string {
  return `${resource}-${environment}-credentials`;
}
