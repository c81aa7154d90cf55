import { z } from 'zod/v3';
import type {
  ResourceObject,
  ResourceReleaseBindingObject,
} from '../controlPlaneObjects';
import { ownerHints } from '../openChoreoLabels';
import { datedConditionsSchema } from './conditions';
import { lenientName, listOf, optional, section, someText } from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';

const resource = z
  .object({
    metadata: metaSchema,
    spec: section({ owner: section({ projectName: lenientName }) }),
  })
  .transform(({ metadata, spec }): ResourceObject => ({
    kind: 'Resource',
    meta: metadata,
    project: spec.owner.projectName ?? ownerHints(metadata.labels).project,
  }));

/** Of values nothing is read; strict, for a reference that is not understood must not read as a plain value. */
const output = z
  .object({
    name: someText,
    secretKeyRef: optional(z.object({ name: someText, key: someText })),
  })
  .transform(({ name, secretKeyRef }) => ({
    name,
    ...(secretKeyRef && { secret: secretKeyRef }),
  }));

const binding = z
  .object({
    metadata: metaSchema,
    spec: section({
      owner: section({ projectName: lenientName, resourceName: someText }),
      environment: someText,
    }),
    status: section({
      conditions: datedConditionsSchema,
      outputs: listOf(output),
    }),
  })
  .transform(({ metadata, spec, status }): ResourceReleaseBindingObject => ({
    kind: 'ResourceReleaseBinding',
    meta: metadata,
    project: spec.owner.projectName ?? ownerHints(metadata.labels).project,
    resource: spec.owner.resourceName,
    environment: spec.environment,
    conditions: status.conditions,
    outputs: status.outputs,
  }));

/** Parses an openchoreo.dev Resource: whose it is, never its parameters. @alpha */
export function parseResource(json: unknown): Parsed<ResourceObject> {
  return parseWith(resource, json);
}

/** Parses an openchoreo.dev ResourceReleaseBinding: not its settings, and of its outputs no values. @alpha */
export function parseResourceReleaseBinding(
  json: unknown,
): Parsed<ResourceReleaseBindingObject> {
  return parseWith(binding, json);
}
