import { ClusterLog, ResourceDefinition } from '../log';
import { RecordedObject } from './recordedObject';

/** Of a recording without versions the order is that of the list. */
const versionOf = ({ metadata }: RecordedObject) =>
  Number(metadata.resourceVersion ?? 0);

function resourceOf(
  log: ClusterLog,
  { apiVersion, kind }: RecordedObject,
): ResourceDefinition {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  const found = log.resources.find(
    each => each.group === group && each.kind === kind,
  );
  if (!found) throw new Error(`no ${apiVersion} ${kind} is served`);
  return found;
}

/** Writes objects as they were recorded, in the order in which their server last wrote them. */
export function seedRecorded(
  log: ClusterLog,
  objects: readonly RecordedObject[],
): void {
  const inOrder = [...objects].sort((a, b) => versionOf(a) - versionOf(b));
  for (const object of inOrder) {
    const { resourceVersion, ...metadata } = object.metadata;
    log.apply(resourceOf(log, object), { ...object, metadata });
  }
}
