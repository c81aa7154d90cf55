import { Reply } from './exchange';
import { waitForRevision } from './freshness';
import { presentObject } from './present';
import { ResourceCall } from './resourceCall';
import { notFound } from './status';

export async function get(
  call: ResourceCall & { readonly name: string },
  query: URLSearchParams,
): Promise<Reply> {
  const asked = Number(query.get('resourceVersion') || 0);
  if (Number.isInteger(asked)) await waitForRevision(call.log, asked);
  const { attributes, resource, presentation, name } = call;
  const namespace = resource.namespaced ? attributes.namespace : undefined;
  const object = call.log.get(resource, { name, namespace });
  if (!object) throw notFound(attributes);
  return { kind: 'json', code: 200, body: presentObject(presentation, object) };
}
