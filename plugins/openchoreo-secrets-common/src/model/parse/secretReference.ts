import { z } from 'zod/v3';
import type { SecretReferenceObject } from '../controlPlaneObjects';
import {
  anyText,
  lenientKey,
  lenientName,
  listOf,
  section,
  someText,
} from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';
import { lenientRef } from './refs';

const dataEntry = z
  .object({
    secretKey: someText,
    remoteRef: z.object({
      key: anyText,
      property: lenientKey,
      version: lenientName,
    }),
  })
  .transform(({ secretKey, remoteRef }) => ({
    secretKey,
    remoteKey: remoteRef.key,
    property: remoteRef.property,
    version: remoteRef.version,
  }));

const secretReference = z
  .object({
    metadata: metaSchema,
    spec: section({ targetPlane: lenientRef, data: listOf(dataEntry) }),
  })
  .transform(({ metadata, spec }): SecretReferenceObject => ({
    kind: 'SecretReference',
    meta: metadata,
    targetPlane: spec.targetPlane,
    data: spec.data,
  }));

/** Parses an openchoreo.dev SecretReference. @alpha */
export function parseSecretReference(
  json: unknown,
): Parsed<SecretReferenceObject> {
  return parseWith(secretReference, json);
}
