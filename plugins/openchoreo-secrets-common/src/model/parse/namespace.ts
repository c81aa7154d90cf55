import { z } from 'zod/v3';
import type { NamespaceObject } from '../objects';
import { section, textMap } from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';

const kept = z.object({ metadata: metaSchema });
const labelled = z.object({ metadata: section({ labels: textMap }) });

const namespaceSchema = z.unknown().transform((json, context) => {
  const result = kept.safeParse(json);
  if (result.success) {
    return {
      kind: 'Namespace',
      meta: result.data.metadata,
      allLabels: labelled.parse(json).metadata.labels,
    } satisfies NamespaceObject;
  }
  result.error.issues.forEach(context.addIssue);
  return z.NEVER;
});

/** Parses a core Namespace, whole or as PartialObjectMetadata. @alpha */
export function parseNamespace(json: unknown): Parsed<NamespaceObject> {
  return parseWith(namespaceSchema, json);
}
