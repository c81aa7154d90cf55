import { dirname, isAbsolute, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import type { DirectAccessConfig } from '../../config/secretsConfig';
import { NoCredentials } from '../../kube/credentials';
import type { FilesRead } from './filesRead';

export type KubeconfigAccess = Extract<
  DirectAccessConfig,
  { via: 'kubeconfig' }
>;

const text = z.string().nullish();
const flag = z.boolean().nullish();

const cluster = z.object({
  server: z.string(),
  'certificate-authority': text,
  'certificate-authority-data': text,
  'insecure-skip-tls-verify': flag,
  'tls-server-name': text,
  'proxy-url': text,
  'disable-compression': flag,
  extensions: z
    .array(z.object({ name: z.string(), extension: z.unknown() }))
    .nullish(),
});

const user = z.object({
  token: text,
  tokenFile: text,
  'client-certificate': text,
  'client-certificate-data': text,
  'client-key': text,
  'client-key-data': text,
  username: text,
  password: text,
  as: text,
  'as-uid': text,
  'as-groups': z.array(z.string()).nullish(),
  'as-user-extra': z.record(z.array(z.string())).nullish(),
  exec: z.unknown(),
  'auth-provider': z.unknown(),
  extensions: z.unknown(),
});

const named = <T extends string>(key: T) =>
  z
    .array(z.object({ name: z.string() }).passthrough())
    .nullish()
    .transform(list =>
      (list ?? []).map(entry => ({ name: entry.name, value: entry[key] })),
    );

const file = z.object({
  clusters: named('cluster'),
  users: named('user'),
  contexts: named('context'),
  'current-context': text,
});

const context = z.object({ cluster: z.string(), user: text });

export type KubeconfigCluster = z.output<typeof cluster>;
export type KubeconfigUser = z.output<typeof user>;

/** The entries of a kubeconfig that a context names. */
export interface Kubeconfig {
  readonly cluster: KubeconfigCluster;
  /** Absent where the context names none. */
  readonly user?: KubeconfigUser;
}

type KubeconfigFile = z.output<typeof file>;

function parsed(content: string, path: string): KubeconfigFile {
  try {
    const result = file.safeParse(parse(content, { logLevel: 'silent' }));
    const found = result.data;
    if (found && found.clusters.length + found.contexts.length > 0)
      return found;
  } catch {
    // The parser's own message quotes what it read.
  }
  throw new NoCredentials(
    `${path} is not a kubeconfig: correct it, or kubeconfig.path`,
  );
}

let last:
  { readonly content: string; readonly file: KubeconfigFile } | undefined;

/** All planes of a file come at once: it is parsed for all of them, not for each. */
function parsedOnce(content: string, path: string): KubeconfigFile {
  if (last?.content !== content) {
    last = { content, file: parsed(content, path) };
  }
  return last.file;
}

/** One entry; a key that nothing here acts on is refused, since who wrote it counts on it. */
function entryOf<T extends z.ZodRawShape>(
  schema: z.ZodObject<T>,
  raw: unknown,
  what: string,
): z.output<z.ZodObject<T>> {
  const result = schema.strict().safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  // Keys of ours alone are named: what else stands there may be anything.
  const [key = ''] = issue.path;
  const where = key in schema.shape ? ` (${key})` : '';
  throw new NoCredentials(
    issue.code === 'unrecognized_keys'
      ? `${what} has a key that is not supported: remove it, or correct its spelling`
      : `${what} is not what Kubernetes takes${where}: correct it`,
    issue.code === 'unrecognized_keys' ? 'accessUnsupported' : 'noCredentials',
  );
}

/** Reads a kubeconfig as far as its context reaches. */
export async function readKubeconfig(
  { path, context: wanted }: KubeconfigAccess,
  files: Pick<FilesRead, 'read'>,
): Promise<Kubeconfig> {
  const config = parsedOnce(await files.read(path), path);
  const name = wanted ?? config['current-context'] ?? '';
  const find = (list: typeof config.clusters, sought: string) =>
    list.find(entry => entry.name === sought)?.value;
  const chosen = context.safeParse(find(config.contexts, name)).data;
  const found = chosen && find(config.clusters, chosen.cluster);
  if (!found) {
    const told = /^[\x21-\x7e]{1,253}$/.test(name) ? name : '(none is current)';
    throw new NoCredentials(
      `${path} has no cluster for the context ${told}: add it there, or correct kubeconfig.context`,
    );
  }
  const userName = chosen.user ?? '';
  const raw = userName === '' ? undefined : find(config.users, userName);
  if (userName !== '' && raw === undefined) {
    throw new NoCredentials(
      `${path} has no user for its context: add it there, or correct the context`,
    );
  }
  return {
    cluster: entryOf(cluster, found, `${path}: the cluster of the context`),
    user: raw
      ? entryOf(user, raw, `${path}: the user of the context`)
      : undefined,
  };
}

/** A path in a kubeconfig is meant from the folder that this lies in. */
export function besideKubeconfig(kubeconfig: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(kubeconfig), path);
}
