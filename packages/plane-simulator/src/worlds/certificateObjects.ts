import { resources } from '../apiserver/resources';
import { relativeTime } from '../eso/relativeTime';
import { timestamp } from '../eso/timestamp';
import { ClusterLog } from '../log';
import { ensureNamespace } from './operatorObjects';
import { CertificateSpec } from './worldSpec';

/** When a Certificate is good, in milliseconds. */
export interface Validity {
  readonly notBefore: number;
  readonly notAfter: number;
  /** Two thirds into its life, when absent. */
  readonly renewal?: number;
}

/** Writes Certificates as cert-manager leaves them, and the Secrets that it writes for them. */
export function createCertificates(
  log: ClusterLog,
  certificates: readonly CertificateSpec[],
  start: number,
): void {
  for (const spec of certificates) createCertificateObject(log, spec, start);
}

function createCertificateObject(
  log: ClusterLog,
  spec: CertificateSpec,
  now: number,
): void {
  const { namespace, name, secretName = name } = spec;
  const { isCA = false, issuer = 'selfsigned' } = spec;
  const validity = {
    notBefore: relativeTime(spec.notBefore ?? '-30d', now),
    notAfter: relativeTime(spec.notAfter ?? '+60d', now),
    ...(spec.renewal && { renewal: relativeTime(spec.renewal, now) }),
  };
  ensureNamespace(log, namespace);
  const never = spec.ready?.status === 'False' && !spec.notAfter;
  log.apply(resources.certificates, {
    metadata: { namespace, name },
    spec: {
      secretName,
      commonName: spec.commonName ?? name,
      ...(isCA && { isCA }),
      issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name: issuer },
    },
    status: never
      ? { conditions: [condition(spec.ready, now)] }
      : certificateStatus(validity, log.wallNow(), spec.ready),
  });
  if (!never) createTlsSecret(log, namespace, secretName);
}

function createTlsSecret(
  log: ClusterLog,
  namespace: string,
  name: string,
): void {
  if (log.get(resources.secrets, { namespace, name })) return;
  const metadata = { namespace, name };
  log.create(resources.secrets, { metadata, type: 'kubernetes.io/tls' });
}

/** What cert-manager says of a Certificate that was issued: ready until the day it expires. */
export function certificateStatus(
  { notBefore, notAfter, renewal }: Validity,
  now: number,
  ready?: CertificateSpec['ready'],
): object {
  const expired = {
    status: 'False',
    reason: 'Expired',
    message: `Certificate expired on ${new Date(notAfter).toUTCString()}`,
  };
  const fine = {
    status: 'True',
    reason: 'Ready',
    message: 'Certificate is up to date and has not expired',
  };
  const gone = notAfter <= now;
  const third = (notAfter - notBefore) / 3;
  return {
    conditions: [
      condition(ready ?? (gone ? expired : fine), gone ? notAfter : notBefore),
    ],
    notBefore: timestamp(notBefore),
    notAfter: timestamp(notAfter),
    renewalTime: timestamp(renewal ?? notAfter - third),
    revision: 1,
  };
}

function condition(words: object | undefined, since: number): object {
  return {
    type: 'Ready',
    ...words,
    lastTransitionTime: timestamp(since),
    observedGeneration: 1,
  };
}
