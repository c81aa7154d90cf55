import type { KeptMeta } from '../objects';
import { OPENCHOREO_LABEL_PREFIX } from '../openChoreoLabels';
import { foreignName } from '../foreignText';
import {
  isJson,
  lenientFlagOf,
  lenientItemsOf,
  lenientNameOf,
  lenientNumberOf,
  lenientTimeOf,
  readObject,
  readSomeText,
  readText,
  readTime,
  schemaOf,
} from './shape';

function readReference(json: unknown) {
  const reference = readObject(json);
  const kind = readText(reference, 'kind');
  const name = readText(reference, 'name');
  const uid = readText(reference, 'uid');
  const isController = lenientFlagOf(reference.controller) === true;
  return { kind, name, uid, isController };
}

function openChoreoLabels(labels: unknown): Record<string, string> {
  const kept: Record<string, string> = {};
  if (!isJson(labels)) return kept;
  for (const key of Object.keys(labels)) {
    const text = labels[key];
    if (key.startsWith(OPENCHOREO_LABEL_PREFIX) && typeof text === 'string') {
      kept[foreignName(key)] = foreignName(text);
    }
  }
  return kept;
}

function ownerOf(references: unknown): KeptMeta['owner'] {
  const owner = lenientItemsOf(references, readReference).find(
    ({ isController }) => isController,
  );
  return owner && { kind: owner.kind, name: owner.name, uid: owner.uid };
}

/** ObjectMeta, less everything that is not kept. */
export function readMeta(json: unknown): KeptMeta {
  const meta = readObject(json);
  const name = readSomeText(meta, 'name');
  const uid = readSomeText(meta, 'uid');
  return {
    namespace: lenientNameOf(meta.namespace),
    name,
    uid,
    generation: lenientNumberOf(meta.generation),
    createdAt: lenientTimeOf(meta.creationTimestamp),
    deletionAt: readTime(meta, 'deletionTimestamp'),
    labels: openChoreoLabels(meta.labels),
    owner: ownerOf(meta.ownerReferences),
  };
}

export const metaSchema = schemaOf(readMeta);
