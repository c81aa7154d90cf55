import { isDeepStrictEqual } from 'node:util';
import { LogError } from './errors';
import { KubeObject, ObjectDraft, ObjectMeta } from './object';
import { apiVersionOf, ResourceDefinition } from './resource';

/** What only the cluster may decide about a new object. */
export interface Stamp {
  readonly name: string;
  readonly uid: string;
  readonly timestamp: string;
}

function fieldsOf(draft: ObjectDraft): Record<string, unknown> {
  const { metadata, apiVersion, kind, ...fields } = draft;
  // The copy keeps later changes of the writer's object out of the history,
  // and drops fields that are undefined as JSON does.
  return JSON.parse(JSON.stringify(fields));
}

/** Of an update: what the writer left as it was is kept, and not copied once more. */
function updatedFields(
  old: KubeObject,
  draft: ObjectDraft,
): { readonly fields: Record<string, unknown>; readonly changed: boolean } {
  const { metadata, apiVersion, kind, status, ...kept } = old;
  const names = Object.keys({ ...old, ...draft }).filter(
    name => !['metadata', 'apiVersion', 'kind', 'status'].includes(name),
  );
  if (names.every(name => draft[name] === old[name])) {
    const written = { metadata: draft.metadata, status: draft.status };
    return { fields: { ...kept, ...fieldsOf(written) }, changed: false };
  }
  const fields = fieldsOf(draft);
  const { status: _status, ...spec } = fields;
  return { fields, changed: !isDeepStrictEqual(spec, specOf(old)) };
}

/** Built-in core kinds without a spec of their own carry no generation. */
function hasGeneration(resource: ResourceDefinition): boolean {
  return !(resource.builtIn && resource.group === '');
}

/**
 * @param seeding - a status, uid, creationTimestamp and generation in the draft
 *   stand, as no API server would let them: for objects that existed before we
 *   look.
 */
export function admitCreate(
  resource: ResourceDefinition,
  draft: ObjectDraft,
  stamp: Stamp,
  seeding: boolean,
): KubeObject {
  checkScope(resource, draft);
  const { status, ...fields } = fieldsOf(draft);
  const { deletionTimestamp, generateName, ...given } = draft.metadata;
  const { uid, creationTimestamp, generation } = draft.metadata;
  const seeded = (value: unknown, otherwise: string) =>
    seeding && typeof value === 'string' ? value : otherwise;
  const metadata: ObjectMeta = {
    ...structuredClone(given),
    ...(generateName !== undefined && { generateName }),
    name: stamp.name,
    uid: seeded(uid, stamp.uid),
    resourceVersion: '0',
    creationTimestamp: seeded(creationTimestamp, stamp.timestamp),
    ...(hasGeneration(resource) && {
      generation: seeding && typeof generation === 'number' ? generation : 1,
    }),
  };
  const withStatus =
    status !== undefined && (seeding || !resource.statusSubresource);
  return {
    apiVersion: apiVersionOf(resource.group, resource.storageVersion),
    kind: resource.kind,
    metadata,
    ...fields,
    ...(withStatus && { status }),
  };
}

export function admitUpdate(
  resource: ResourceDefinition,
  old: KubeObject,
  draft: ObjectDraft,
  seeding: boolean,
): KubeObject {
  checkScope(resource, draft);
  const updated = updatedFields(old, draft);
  const { status, ...fields } = updated.fields;
  const newStatus =
    resource.statusSubresource && !seeding ? old.status : status;
  const { generation, deletionTimestamp, deletionGracePeriodSeconds } =
    old.metadata;
  return {
    apiVersion: old.apiVersion,
    kind: old.kind,
    metadata: {
      ...structuredClone(draft.metadata),
      name: old.metadata.name,
      uid: old.metadata.uid,
      resourceVersion: old.metadata.resourceVersion,
      creationTimestamp: old.metadata.creationTimestamp,
      ...(generation !== undefined && {
        generation: generation + (updated.changed ? 1 : 0),
      }),
      ...(deletionTimestamp !== undefined && {
        deletionTimestamp,
        deletionGracePeriodSeconds,
      }),
    },
    ...fields,
    ...(newStatus !== undefined && { status: newStatus }),
  };
}

/** The first half of a deletion that finalizers hold up. */
export function markDeleted(old: KubeObject, timestamp: string): KubeObject {
  const { generation } = old.metadata;
  return {
    ...old,
    metadata: {
      ...old.metadata,
      deletionTimestamp: timestamp,
      deletionGracePeriodSeconds: 0,
      ...(generation !== undefined && { generation: generation + 1 }),
    },
  };
}

export function atRevision(object: KubeObject, revision: number): KubeObject {
  const resourceVersion = String(revision);
  return { ...object, metadata: { ...object.metadata, resourceVersion } };
}

function specOf(object: KubeObject): Record<string, unknown> {
  const { status, ...fields } = fieldsOf(object);
  return fields;
}

function checkScope(resource: ResourceDefinition, draft: ObjectDraft): void {
  const { name = '', namespace } = draft.metadata;
  if (resource.namespaced === Boolean(namespace)) return;
  const rule = resource.namespaced ? 'needs' : 'may not have';
  throw new LogError('Invalid', `${resource.kind} ${name} ${rule} a namespace`);
}
