import { z } from 'zod/v3';
import type { RenderedReleaseObject } from '../../controlPlaneObjects';
import { ownerHints } from '../../openChoreoLabels';
import { datedConditionsSchema } from '../conditions';
import {
  lenientList,
  lenientName,
  lenientText,
  listOf,
  section,
  someText,
} from '../fields';
import { metaSchema } from '../meta';
import { podNeedsByZod } from './podNeedsSchema';

const identity = z.object({
  apiVersion: lenientText,
  kind: someText,
  metadata: z.object({ name: someText, namespace: lenientName }),
});

/** What the pods of an object take: of an object that cannot be read, that it cannot. */
function needsOf(object: unknown) {
  const needs = podNeedsByZod(object);
  if (!needs.ok) return { needsUnread: true } as const;
  return needs.object.length > 0 ? { needs: needs.object } : {};
}

/** Identities, and what pods take: the objects themselves can hold literal secrets. */
const resource = z
  .object({ id: lenientText, object: identity.passthrough() })
  .transform(({ id, object }) => ({
    id: id ?? '',
    apiVersion: object.apiVersion ?? '',
    kind: object.kind,
    namespace: object.metadata.namespace,
    name: object.metadata.name,
    ...needsOf(object),
  }));

/** An object that stood in the plane when the release was last applied as a whole. */
const inPlace = z.object({
  id: lenientText,
  group: lenientText,
  kind: lenientText,
  namespace: lenientName,
  name: lenientText,
});

type InPlace = z.output<typeof inPlace>;

function secretsInPlace(listed: readonly InPlace[]) {
  if (listed.length === 0) return undefined;
  return listed.flatMap(({ id, group, kind, namespace, name }) =>
    kind === 'ExternalSecret' && group === 'external-secrets.io' && name
      ? [{ id: id ?? '', namespace, name }]
      : [],
  );
}

/** What the reader must agree with. */
export const renderedReleaseSchema = z
  .object({
    metadata: metaSchema,
    spec: section({
      targetPlane: lenientText,
      environmentName: lenientName,
      owner: section({
        projectName: lenientName,
        componentName: lenientName,
        resourceName: lenientName,
      }),
      resources: listOf(resource),
    }),
    status: section({
      conditions: datedConditionsSchema,
      resources: lenientList(inPlace),
    }),
  })
  .transform(({ metadata, spec, status }): RenderedReleaseObject => {
    const hints = ownerHints(metadata.labels);
    return {
      kind: 'RenderedRelease',
      meta: metadata,
      targetPlane:
        spec.targetPlane === 'observabilityplane'
          ? 'observabilityplane'
          : 'dataplane',
      environment: spec.environmentName ?? hints.environment,
      project: spec.owner.projectName ?? hints.project,
      component: spec.owner.componentName ?? hints.component,
      resource: spec.owner.resourceName ?? hints.resource,
      resources: spec.resources,
      conditions: status.conditions,
      secretsInPlace: secretsInPlace(status.resources),
    };
  });
