import { createHash } from 'node:crypto';
import { KubeObject } from '../log';

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 56);
}

/** `syncedResourceVersion`: the generation, and a hash over labels and annotations. */
export function syncedVersion(object: KubeObject): string {
  const { generation, labels, annotations } = object.metadata;
  const parts = [labels ?? {}, annotations ?? {}].map(map =>
    Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return `${generation ?? 0}-${digest(JSON.stringify(parts))}`;
}

/** Stands for the data that was written: over key names and revisions. */
export function dataHash(keys: ReadonlyMap<string, string>): string {
  return digest(JSON.stringify([...keys].sort()));
}
