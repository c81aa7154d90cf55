import { KubeObject } from '../log';

type Fields = Readonly<Record<string, unknown>>;

/** Lists of custom resources have no keys, so that each is owned as a whole. */
function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [`f:${key}`, fieldsOf(each)]),
  );
}

function entry(operation: string, manager: string, written: KubeObject) {
  const { metadata, spec, status } = written;
  const { annotations, labels, finalizers } = metadata;
  const isStatus = status !== undefined;
  return {
    apiVersion: written.apiVersion,
    fieldsType: 'FieldsV1',
    fieldsV1: isStatus
      ? { 'f:status': { '.': {}, ...fieldsOf(status) } }
      : fieldsOf({ metadata: { annotations, labels, finalizers }, spec }),
    manager,
    operation,
    ...(isStatus && { subresource: 'status' }),
    time: metadata.creationTimestamp,
  };
}

/**
 * With what a server notes beside an object: who wrote which of its fields. It
 * follows from what the object is, and is a third of what comes of most.
 */
export function withManagedFields(object: KubeObject): KubeObject {
  const { status, ...written } = object;
  const managedFields = [
    entry('Apply', 'renderedrelease-controller', written),
    ...(status ? [entry('Update', 'external-secrets', object)] : []),
  ];
  return { ...object, metadata: { ...object.metadata, managedFields } };
}
