import { generateKeyPairSync, sign } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  BasicConstraints,
  Certificate,
  Extension,
  Extensions,
  GeneralName,
  id_ce_basicConstraints,
  id_ce_subjectAltName,
  Name,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';

const COMMON_NAME = '2.5.4.3';

/** ecdsa-with-SHA256 */
const ALGORITHM = new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.2' });

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
  const tbsCertificate = toBeSigned(subjectKey, options);
  const body = Buffer.from(AsnConvert.serialize(tbsCertificate));
  const certificate = new Certificate({
    tbsCertificate,
    signatureAlgorithm: ALGORITHM,
    signatureValue: bytesOf(sign('sha256', body, privateKey)),
  });
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(Buffer.from(AsnConvert.serialize(certificate))),
  };
}

/** Of its own: a Buffer may share its memory. */
function bytesOf(buffer: Buffer): ArrayBuffer {
  return Uint8Array.from(buffer).buffer;
}

function nameOf(commonName: string): Name {
  const value = new AttributeValue({ utf8String: commonName });
  return new Name([
    new RelativeDistinguishedName([
      new AttributeTypeAndValue({ type: COMMON_NAME, value }),
    ]),
  ]);
}

function extension(
  extnID: string,
  content: object,
  critical = false,
): Extension {
  return new Extension({
    extnID,
    critical,
    extnValue: new OctetString(AsnConvert.serialize(content)),
  });
}

function toBeSigned(
  subjectKey: Buffer,
  options: CertificateOptions,
): TBSCertificate {
  const {
    addresses = ['127.0.0.1'],
    validFrom = new Date('2020-01-01T00:00:00Z'),
    validTo = new Date('2099-01-01T00:00:00Z'),
    commonName = 'simulated kube-apiserver',
    isCA = true,
  } = options;
  const name = nameOf(commonName);
  const names = addresses.map(iPAddress => new GeneralName({ iPAddress }));
  const constraints = new BasicConstraints({ cA: isCA });
  return new TBSCertificate({
    version: Version.v3,
    serialNumber: bytesOf(Buffer.from([1])),
    signature: ALGORITHM,
    issuer: name,
    validity: new Validity({ notBefore: validFrom, notAfter: validTo }),
    subject: name,
    subjectPublicKeyInfo: AsnConvert.parse(subjectKey, SubjectPublicKeyInfo),
    extensions: new Extensions([
      extension(id_ce_subjectAltName, new SubjectAlternativeName(names)),
      extension(id_ce_basicConstraints, constraints, true),
    ]),
  });
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
