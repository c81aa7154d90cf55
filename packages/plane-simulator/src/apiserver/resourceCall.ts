import { ClusterLog, KubeObject, ResourceDefinition } from '../log';
import { ResourceAttributes } from './attributes';
import { compileFieldSelector } from './fieldSelector';
import { compileLabelSelector } from './labelSelector';
import { ListOptions } from './listOptions';
import { Presentation } from './present';

/** A request for a resource that exists, by someone who may ask it. */
export interface ResourceCall {
  readonly log: ClusterLog;
  readonly resource: ResourceDefinition;
  readonly attributes: ResourceAttributes;
  readonly presentation: Presentation;
}

export type ListCall = ResourceCall & { readonly options: ListOptions };

/** Whether an object is among those that the call asks for. */
export function compileSelection(
  call: ListCall,
): (object: KubeObject) => boolean {
  const { labelSelector, fieldSelector } = call.options;
  const { namespace } = call.attributes;
  const labels = compileLabelSelector(labelSelector);
  const fields = compileFieldSelector(fieldSelector, call.resource);
  const inScope = (object: KubeObject) =>
    !call.resource.namespaced ||
    namespace === undefined ||
    object.metadata.namespace === namespace;
  return object =>
    inScope(object) && labels(object.metadata.labels) && fields(object);
}
