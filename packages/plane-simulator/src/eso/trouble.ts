/** What can be wrong with a provider, or with one of its keys. @public */
export type Trouble =
  | 'authRefused'
  | 'permissionDenied'
  | 'throttled'
  | 'network'
  | 'tls'
  | 'down'
  | 'badConfig'
  | 'strange';

/** @public */
export type ProviderName = 'vault' | 'aws' | 'kubernetes' | 'fake';

type Wording = Readonly<Record<Trouble, (key: string) => string>>;

const VAULT = 'http://openbao.openbao.svc:8200/v1';

function vaultAnswer(key: string, code: number, error: string): string {
  return (
    'cannot read secret data from Vault: Error making API request.\n\n' +
    `URL: GET ${VAULT}/secret/data/${key}\nCode: ${code}. Errors:\n\n* ${error}`
  );
}

function vaultGet(key: string, error: string): string {
  return `cannot read secret data from Vault: Get "${VAULT}/secret/data/${key}": ${error}`;
}

const vault: Wording = {
  authRefused: () =>
    'unable to log in to auth method: unable to log in with Kubernetes auth: Error making API request.\n\n' +
    `URL: PUT ${VAULT}/auth/kubernetes/login\nCode: 403. Errors:\n\n* permission denied`,
  permissionDenied: key =>
    vaultAnswer(key, 403, '1 error occurred:\n\t* permission denied'),
  throttled: key =>
    vaultAnswer(
      key,
      429,
      `request path "secret/data/${key}": rate limit quota exceeded`,
    ),
  network: key =>
    vaultGet(key, 'dial tcp 10.96.0.17:8200: connect: connection refused'),
  tls: key =>
    vaultGet(
      key,
      'tls: failed to verify certificate: x509: certificate signed by unknown authority',
    ),
  down: key => vaultAnswer(key, 503, 'Vault is sealed'),
  badConfig: () =>
    'cannot get Kubernetes service account "external-secrets-openbao": serviceaccounts "external-secrets-openbao" not found',
  strange: () => 'lease 4711 of mount secret expired while the moon was full',
};

function awsAnswer(code: number, error: string): string {
  return `operation error Secrets Manager: GetSecretValue, https response error StatusCode: ${code}, api error ${error}`;
}

const aws: Wording = {
  authRefused: () =>
    'operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 403, api error AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  permissionDenied: key =>
    awsAnswer(
      400,
      'AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/eso-prod/provider-aws is not authorized to perform: ' +
        `secretsmanager:GetSecretValue on resource: ${key} because no identity-based policy allows the secretsmanager:GetSecretValue action`,
    ),
  throttled: () => awsAnswer(400, 'ThrottlingException: Rate exceeded'),
  network: () =>
    'operation error Secrets Manager: GetSecretValue, exceeded maximum number of attempts, 3, https response error StatusCode: 0, request send failed, Post "https://secretsmanager.eu-west-1.amazonaws.com/": dial tcp 10.0.0.2:443: i/o timeout',
  tls: () =>
    'operation error Secrets Manager: GetSecretValue, request send failed, Post "https://secretsmanager.eu-west-1.amazonaws.com/": tls: failed to verify certificate: x509: certificate has expired or is not yet valid',
  down: () => awsAnswer(503, 'InternalServiceError: service unavailable'),
  badConfig: () => 'unable to create session: missing region',
  strange: () => 'rotation lambda said: try again when the tide is out',
};

const REMOTE = 'https://10.0.0.9:6443/api/v1/namespaces/remote/secrets';

const kubernetes: Wording = {
  authRefused: () => 'Unauthorized',
  permissionDenied: key =>
    `secrets "${key}" is forbidden: User "system:serviceaccount:remote:reader" cannot get resource "secrets" in API group "" in the namespace "remote"`,
  throttled: () =>
    'the server has received too many requests and has asked us to try again later (get secrets)',
  network: key =>
    `Get "${REMOTE}/${key}": dial tcp 10.0.0.9:6443: connect: connection refused`,
  tls: key =>
    `Get "${REMOTE}/${key}": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
  down: () => 'the server is currently unable to handle the request',
  badConfig: () =>
    'failed to prepare auth: could not fetch Auth.Token.BearerToken: cannot get Kubernetes secret "nosuch" from namespace "remote": secrets "nosuch" not found',
  strange: () => 'etcd dreamt of sheep',
};

const WORDINGS: Readonly<Record<ProviderName, Wording>> = {
  vault,
  aws,
  kubernetes,
  fake: vault,
};

/** The provider's raw words for a trouble. */
export function troubleText(
  provider: ProviderName,
  trouble: Trouble,
  key: string,
): string {
  return WORDINGS[provider][trouble](key);
}

/** The provider's raw words when a key exists and its property does not. */
export function propertyAbsentText(
  provider: ProviderName,
  key: string,
  property: string,
): string {
  switch (provider) {
    case 'aws':
      return `key ${property} does not exist in secret ${key}`;
    case 'kubernetes':
      return `property ${property} does not exist in data of secret "${key}"`;
    default:
      return `cannot find secret data for key: "${property}"`;
  }
}
