import type { NamespaceObject } from '../objects';
import { readMeta } from './meta';
import { readWith, type Parsed } from './parsed';
import { lenientTextsOf, readField, readObject, readSection } from './shape';

function readNamespace(json: unknown): NamespaceObject {
  const object = readObject(json);
  const meta = readField(object, 'metadata', readMeta);
  const { labels } = readSection(object.metadata);
  return { kind: 'Namespace', meta, allLabels: lenientTextsOf(labels) };
}

/** Parses a core Namespace, whole or as PartialObjectMetadata. @alpha */
export function parseNamespace(json: unknown): Parsed<NamespaceObject> {
  return readWith(readNamespace, json);
}
