import { X509Certificate } from 'node:crypto';
import type {
  Parsed,
  PinnedCa,
  PlaneObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';

const MAX_PEM = 64 * 1024;
const MAX_SUBJECT = 200;
const BLOCK = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** `secretKeyRef` was `secretRef` before 1.0. */
const schema = z.object({
  value: z.string().nullish(),
  secretKeyRef: z.unknown(),
  secretRef: z.unknown(),
});

const planeSchema = z.object({
  spec: z.object({ clusterAgent: z.object({ clientCA: z.unknown() }) }),
});

type Read = Extract<PinnedCa, { state: 'read' }>;

function isSelfSigned(certificate: X509Certificate): boolean {
  return (
    certificate.issuer === certificate.subject &&
    certificate.verify(certificate.publicKey)
  );
}

function readBlock(pem: string): Read | undefined {
  try {
    const certificate = new X509Certificate(pem);
    const notBefore = Date.parse(certificate.validFrom);
    const notAfter = Date.parse(certificate.validTo);
    if (Number.isNaN(notBefore) || Number.isNaN(notAfter)) return undefined;
    const subject = certificate.subject?.split('\n').join(', ') ?? '';
    return {
      state: 'read',
      subject: subject.slice(0, MAX_SUBJECT),
      selfSigned: isSelfSigned(certificate),
      isCA: certificate.ca,
      notBefore,
      notAfter,
    };
  } catch {
    return undefined;
  }
}

/** Of a bundle the one that lasts longest: an authority is replaced by adding its successor. */
function readPem(pem: string): PinnedCa {
  if (pem.length > MAX_PEM) return { state: 'unreadable' };
  const read = (pem.match(BLOCK) ?? []).flatMap(each => readBlock(each) ?? []);
  const [longest] = read.sort((a, b) => b.notAfter - a.notAfter);
  return longest ?? { state: 'unreadable' };
}

function pinnedCaOf(clientCA: unknown): PinnedCa | undefined {
  if (clientCA === undefined || clientCA === null) return undefined;
  const parsed = schema.safeParse(clientCA);
  if (!parsed.success) return { state: 'unreadable' };
  const { value, secretKeyRef, secretRef } = parsed.data;
  if (value) return readPem(value);
  return secretKeyRef || secretRef ? { state: 'inSecret' } : undefined;
}

/** Adds the public certificate that the plane pins for its agent; the PEM itself is not kept. */
export function withPinnedCa(
  parsed: Parsed<PlaneObject>,
  raw: unknown,
): Parsed<PlaneObject> {
  const plane = planeSchema.safeParse(raw);
  if (!parsed.ok || !plane.success) return parsed;
  const agentCa = pinnedCaOf(plane.data.spec.clusterAgent.clientCA);
  return agentCa ? { ok: true, object: { ...parsed.object, agentCa } } : parsed;
}
