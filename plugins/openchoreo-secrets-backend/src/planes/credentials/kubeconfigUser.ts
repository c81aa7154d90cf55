import { NoCredentials, type ClusterCredentials } from '../../kube/credentials';
import type { CredentialPrograms } from './exec/credentialPrograms';
import { readExec } from './exec/execSettings';
import type { FilesRead } from './filesRead';
import { impersonation } from './impersonation';
import { besideKubeconfig, type KubeconfigUser } from './kubeconfigFile';
import { readClientCertificate } from './pem';
import { checkToken } from './token';

/** What a user brings to an access. */
export interface UserCredentials extends Pick<
  ClusterCredentials,
  'headers' | 'shown' | 'endsAt' | 'certificateEndsAt'
> {
  readonly cert?: string;
  readonly key?: string;
}

/** What users are read with. */
interface UserReading {
  readonly path: string;
  readonly files: Pick<FilesRead, 'read'>;
  readonly programs: CredentialPrograms;
  /** The cluster refused what was read last. */
  readonly renew: boolean;
  /** What a program may be told of the cluster. */
  readonly cluster: () => object;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** What stands there as data, or in the file. */
async function dataOr(
  data: string | null | undefined,
  file: string | null | undefined,
  { path, files }: UserReading,
): Promise<string | undefined> {
  if (data) return Buffer.from(data, 'base64').toString('utf8');
  return file ? files.read(besideKubeconfig(path, file)) : undefined;
}

async function certificateOf(user: KubeconfigUser, reading: UserReading) {
  const [cert, key] = await Promise.all([
    dataOr(
      user['client-certificate-data'],
      user['client-certificate'],
      reading,
    ),
    dataOr(user['client-key-data'], user['client-key'], reading),
  ]);
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) {
    throw new NoCredentials(
      `${reading.path}: a client certificate and its key go together, and one is missing: add it`,
    );
  }
  return readClientCertificate(cert, key, `of ${reading.path}`);
}

/** The token of a file goes before one that stands there, as for kubectl. */
async function loginOf(
  user: KubeconfigUser,
  reading: UserReading,
): Promise<Pick<UserCredentials, 'headers' | 'shown'> | undefined> {
  const { path, files } = reading;
  if (user.tokenFile) {
    const place = besideKubeconfig(path, user.tokenFile);
    const token = checkToken(await files.read(place), `the token in ${place}`);
    return { headers: bearer(token), shown: `the token in ${place}` };
  }
  if (user.token) {
    const shown = `the token of ${path}`;
    return { headers: bearer(checkToken(user.token, shown)), shown };
  }
  if (!user.username) return undefined;
  const pair = `${user.username}:${user.password ?? ''}`;
  const basic = Buffer.from(pair).toString('base64');
  return {
    headers: { authorization: `Basic ${basic}` },
    shown: `the user name and password of ${path}`,
  };
}

async function ofProgram(
  user: KubeconfigUser,
  { path, programs, renew, cluster }: UserReading,
): Promise<UserCredentials> {
  const settings = readExec(user.exec, path, cluster);
  const given = await programs.get(settings, renew);
  const { token, ...rest } = given;
  return {
    ...rest,
    headers: token ? bearer(token) : {},
    shown: `what the credential program ${settings.name} gave`,
  };
}

/** What the user of a kubeconfig asks with: what stands there, or else what its program gives. */
export async function userCredentials(
  user: KubeconfigUser,
  reading: UserReading,
): Promise<UserCredentials> {
  const { path } = reading;
  if (user['auth-provider']) {
    throw new NoCredentials(
      `${path}: auth-provider is not supported, nor by Kubernetes any more: use exec or a token`,
      'accessUnsupported',
    );
  }
  const as = impersonation(user, path);
  const [certificate, login] = await Promise.all([
    certificateOf(user, reading),
    loginOf(user, reading),
  ]);
  if (user.exec && !login) {
    const given = await ofProgram(user, reading);
    return { ...certificate, ...given, headers: { ...given.headers, ...as } };
  }
  const shown = [
    login?.shown,
    certificate && `the client certificate of ${path}`,
  ]
    .filter(Boolean)
    .join(' and ');
  return {
    ...certificate,
    headers: { ...login?.headers, ...as },
    shown: shown || undefined,
  };
}
