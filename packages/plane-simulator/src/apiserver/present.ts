import { apiVersionOf, KubeObject, ResourceDefinition } from '../log';
import { Form } from './accept';
import { withManagedFields } from './managedFields';
import { notAcceptable } from './status';
import { IncludeObject, tableOf } from './table';

/** How one request wants the objects of one resource shown. */
export interface Presentation {
  readonly resource: ResourceDefinition;
  readonly version: string;
  readonly form: Form;
  readonly includeObject: IncludeObject;
  /** The cluster's time. */
  readonly now: number;
  /** Whether objects say who wrote which of their fields. */
  readonly managedFields: boolean;
}

export interface ListMeta {
  readonly resourceVersion: string;
  readonly continue?: string;
  readonly remainingItemCount?: number;
}

const metaApiVersion = 'meta.k8s.io/v1';

export function presentObject(
  as: Presentation,
  object: KubeObject,
): Readonly<Record<string, unknown>> {
  switch (as.form) {
    case 'table':
      return tableOf(as, [object], {
        resourceVersion: object.metadata.resourceVersion,
      });
    case 'partial':
      return partial(whole(as, object));
    case 'partialList':
      throw notAcceptable(
        'you requested PartialObjectMetadataList, but the requested object is not a list',
      );
    default:
      return { ...whole(as, object), apiVersion: apiVersion(as) };
  }
}

export function presentList(
  as: Presentation,
  objects: readonly KubeObject[],
  metadata: ListMeta,
): Readonly<Record<string, unknown>> {
  switch (as.form) {
    case 'table':
      return tableOf(as, objects, metadata);
    case 'partialList':
      return {
        kind: 'PartialObjectMetadataList',
        apiVersion: metaApiVersion,
        metadata,
        items: objects.map(object => partial(whole(as, object))),
      };
    case 'partial':
      throw notAcceptable(
        'you requested PartialObjectMetadata, but the requested object is a list',
      );
    default:
      return {
        kind: `${as.resource.kind}List`,
        apiVersion: apiVersion(as),
        metadata: { continue: '', ...metadata },
        items: objects.map(object => listItem(as, object)),
      };
  }
}

function apiVersion(as: Presentation): string {
  return apiVersionOf(as.resource.group, as.version);
}

function whole(as: Presentation, object: KubeObject): KubeObject {
  return as.managedFields ? withManagedFields(object) : object;
}

function listItem(as: Presentation, stored: KubeObject) {
  const object = whole(as, stored);
  if (!as.resource.builtIn) return { ...object, apiVersion: apiVersion(as) };
  const { apiVersion: ignoredVersion, kind: ignoredKind, ...rest } = object;
  return rest;
}

function partial({ metadata }: KubeObject) {
  return {
    kind: 'PartialObjectMetadata',
    apiVersion: metaApiVersion,
    metadata,
  };
}
