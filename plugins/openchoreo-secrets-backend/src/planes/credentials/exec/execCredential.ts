import { z } from 'zod/v3';
import { NoCredentials } from '../../../kube/credentials';
import { readClientCertificate } from '../pem';
import { checkToken } from '../token';
import type { ExecSettings } from './execSettings';

const text = z.string().nullish();

const schema = z.object({
  apiVersion: z.string(),
  kind: z.literal('ExecCredential'),
  status: z.object({
    token: text,
    clientCertificateData: text,
    clientKeyData: text,
    expirationTimestamp: text,
  }),
});

/** What a credential program gave. */
export interface ExecCredential {
  readonly token?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly endsAt?: number;
  readonly certificateEndsAt?: number;
}

function parsed(output: string): z.output<typeof schema> | undefined {
  try {
    return schema.safeParse(JSON.parse(output)).data;
  } catch {
    return undefined;
  }
}

/** Reads what a credential program printed. Nothing of it stands in an error: it may be the credential itself. */
export function readExecCredential(
  output: string,
  { apiVersion, name }: Pick<ExecSettings, 'apiVersion' | 'name'>,
  now: number,
): ExecCredential {
  const wrong = (what: string) =>
    new NoCredentials(
      `the credential program ${name} ${what}: run it by hand where the portal runs`,
      'credentialProgram',
    );
  const credential = parsed(output);
  if (!credential) throw wrong('printed no ExecCredential');
  if (credential.apiVersion !== apiVersion) {
    throw wrong('printed an ExecCredential of another apiVersion than asked');
  }
  const { token, clientCertificateData, clientKeyData, expirationTimestamp } =
    credential.status;
  if (!token && !(clientCertificateData && clientKeyData)) {
    throw wrong('gave neither a token nor a client certificate with its key');
  }
  const endsAt = expirationTimestamp ? Date.parse(expirationTimestamp) : NaN;
  if (expirationTimestamp && Number.isNaN(endsAt)) {
    throw wrong('gave an expirationTimestamp that is no time');
  }
  if (endsAt <= now) {
    throw wrong('gave a credential that had ended already (or a clock is off)');
  }
  const whose = `that the credential program ${name} gave`;
  const certificate =
    clientCertificateData && clientKeyData
      ? readClientCertificate(clientCertificateData, clientKeyData, whose)
      : undefined;
  return {
    ...(token && { token: checkToken(token, `the token ${whose}`) }),
    ...certificate,
    ...(!Number.isNaN(endsAt) && { endsAt }),
  };
}
