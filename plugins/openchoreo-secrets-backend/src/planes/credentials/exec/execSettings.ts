import { basename, dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod/v3';
import { NoCredentials } from '../../../kube/credentials';
import { safeName } from '../safeName';

const VERSIONS = [
  'client.authentication.k8s.io/v1',
  'client.authentication.k8s.io/v1beta1',
] as const;

const schema = z.object({
  apiVersion: z.string(),
  command: z.string().min(1),
  args: z.array(z.string()).nullish(),
  env: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  interactiveMode: z.string().nullish(),
  provideClusterInfo: z.boolean().nullish(),
  installHint: z.string().nullish(),
});

/** A credential program as a kubeconfig names it, settled: two that are equal are one. */
export interface ExecSettings {
  readonly apiVersion: (typeof VERSIONS)[number];
  readonly command: string;
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly value: string }[];
  /** What it is told of the cluster, where it is to be. */
  readonly cluster?: object;
  /** What it is called in our words. */
  readonly name: string;
  /** How it is installed, where that can be repeated. */
  readonly hint?: string;
}

/** A path is meant from the kubeconfig's folder; a bare name is sought in PATH. */
function commandOf(command: string, kubeconfig: string): string {
  return command.includes('/') && !isAbsolute(command)
    ? join(dirname(kubeconfig), command)
    : command;
}

/** Reads the `exec` of a user; `cluster` is what the program may be told of its cluster. */
export function readExec(
  raw: unknown,
  kubeconfig: string,
  cluster: () => object,
): ExecSettings {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    const where = parsed.error.issues[0].path.join('.') || 'exec';
    throw new NoCredentials(
      `${kubeconfig}: the exec of the user is not what Kubernetes takes (${where}): correct it`,
      'credentialProgram',
    );
  }
  const { apiVersion, command, interactiveMode, ...rest } = parsed.data;
  const name = safeName(basename(command));
  const version = VERSIONS.find(each => each === apiVersion);
  if (!version) {
    throw new NoCredentials(
      `${kubeconfig}: the credential program ${name} has an apiVersion other than ${VERSIONS.join(' and ')}: correct it, or update the program`,
      'credentialProgram',
    );
  }
  if (interactiveMode === 'Always') {
    throw new NoCredentials(
      `${kubeconfig}: the credential program ${name} wants somebody at a terminal (interactiveMode: Always), and there is none: use one that does not, or serviceAccount`,
      'credentialProgram',
    );
  }
  return {
    apiVersion: version,
    command: commandOf(command, kubeconfig),
    args: rest.args ?? [],
    env: rest.env ?? [],
    ...(rest.provideClusterInfo && { cluster: cluster() }),
    name,
    hint: safeHint(rest.installHint),
  };
}

/** Only plain words: whoever wrote the hint may have put a login into it. */
function safeHint(hint: string | null | undefined): string | undefined {
  const [line = ''] = (hint ?? '').trim().split('\n');
  const plain = /^[A-Za-z][A-Za-z ,.'-]{0,119}$/.test(line);
  return plain ? line.replace(/\.$/, '') : undefined;
}
