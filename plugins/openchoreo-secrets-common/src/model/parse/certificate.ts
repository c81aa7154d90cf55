import { z } from 'zod/v3';
import type { CertificateObject } from '../objects';
import { conditionsSchema, readyOf } from './conditions';
import { lenient, lenientName, section, someText, time } from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';
import { lenientRef } from './refs';

const certificate = z
  .object({
    metadata: metaSchema,
    spec: section({
      secretName: someText,
      commonName: lenientName,
      isCA: lenient(z.boolean()),
      issuerRef: lenientRef,
    }),
    status: section({
      notBefore: lenient(time),
      notAfter: lenient(time),
      renewalTime: lenient(time),
      conditions: conditionsSchema,
    }),
  })
  .transform(({ metadata, spec, status }): CertificateObject => ({
    kind: 'Certificate',
    meta: metadata,
    secretName: spec.secretName,
    commonName: spec.commonName,
    isCA: spec.isCA ?? false,
    // cert-manager reads a missing or empty kind as the issuer of the namespace.
    issuer: spec.issuerRef && {
      kind: spec.issuerRef.kind || 'Issuer',
      name: spec.issuerRef.name,
    },
    notBefore: status.notBefore,
    notAfter: status.notAfter,
    renewalAt: status.renewalTime,
    ready: readyOf(status.conditions),
  }));

/** Parses a cert-manager.io Certificate, v1: names and dates, never a key. @alpha */
export function parseCertificate(json: unknown): Parsed<CertificateObject> {
  return parseWith(certificate, json);
}
