import { generateKeyPairSync, sign } from 'node:crypto';
import { der } from './der';

/** @public */
export interface CertificateOptions {
  /** IPv4 addresses that the certificate is good for; 127.0.0.1 by default. */
  readonly addresses?: readonly string[];
  readonly validFrom?: Date;
  readonly validTo?: Date;
  readonly commonName?: string;
  /** Whether it may sign others; true, when absent. */
  readonly isCA?: boolean;
}

/**
 * A fresh self-signed certificate: of a server on loopback, its own CA, or of
 * a simulated plane's agent. Only for simulated clusters: nothing secret needs to lie in the repository.
 *
 * @public
 */
export function createCertificate(options: CertificateOptions = {}): {
  readonly key: string;
  readonly cert: string;
} {
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });
  const subjectKey = publicKey.export({ type: 'spki', format: 'der' });
  const body = toBeSigned(subjectKey, options);
  const signature = sign('sha256', body, privateKey);
  const certificate = der.sequence(body, algorithm(), der.bits(signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(certificate),
  };
}

function toBeSigned(subjectKey: Buffer, options: CertificateOptions): Buffer {
  const {
    addresses = ['127.0.0.1'],
    validFrom = new Date('2020-01-01T00:00:00Z'),
    validTo = new Date('2099-01-01T00:00:00Z'),
    commonName = 'simulated kube-apiserver',
    isCA = true,
  } = options;
  const name = der.sequence(
    der.set(der.sequence(der.oid('2.5.4.3'), der.text(commonName))),
  );
  const names = addresses.map(address =>
    der.implicit(7, Buffer.from(address.split('.').map(Number))),
  );
  const subjectAltName = der.sequence(
    der.oid('2.5.29.17'),
    der.octets(der.sequence(...names)),
  );
  const basicConstraints = der.sequence(
    der.oid('2.5.29.19'),
    der.true(),
    der.octets(isCA ? der.sequence(der.true()) : der.sequence()),
  );
  return der.sequence(
    der.explicit(0, der.integer(2)),
    der.integer(1),
    algorithm(),
    name,
    der.sequence(der.time(validFrom), der.time(validTo)),
    name,
    subjectKey,
    der.explicit(3, der.sequence(subjectAltName, basicConstraints)),
  );
}

/** ecdsa-with-SHA256 */
function algorithm(): Buffer {
  return der.sequence(der.oid('1.2.840.10045.4.3.2'));
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return [
    '-----BEGIN CERTIFICATE-----',
    ...lines,
    '-----END CERTIFICATE-----',
    '',
  ].join('\n');
}
