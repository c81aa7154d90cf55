import { z } from 'zod/v3';
import type { WorkflowRunObject } from '../controlPlaneObjects';
import { ownerHints } from '../openChoreoLabels';
import {
  lenient,
  lenientName,
  listOf,
  section,
  someText,
  time,
} from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';

const reference = z
  .object({ kind: someText, namespace: lenientName, name: someText })
  .transform(({ kind, namespace, name }) => ({ kind, namespace, name }));

/** Where stock workflows name the SecretReference for the repository. */
const repository = lenient(
  z.object({
    parameters: z.object({ repository: z.object({ secretRef: lenientName }) }),
  }),
);

/** Of the spec nothing else is kept: its parameters are whatever the workflow asks for. */
const workflowRun = z
  .object({
    metadata: metaSchema,
    spec: section({ workflow: repository }),
    status: section({
      // A list that cannot be read must not pass for a run without secrets.
      resources: listOf(reference),
      startedAt: lenient(time),
      completedAt: lenient(time),
    }),
  })
  .transform(({ metadata, spec, status }): WorkflowRunObject => {
    const { project, component } = ownerHints(metadata.labels);
    return {
      kind: 'WorkflowRun',
      meta: metadata,
      project,
      component,
      resources: status.resources,
      reference: spec.workflow?.parameters.repository.secretRef,
      startedAt: status.startedAt,
      completedAt: status.completedAt,
    };
  });

/** Parses an openchoreo.dev WorkflowRun: what it rendered, by reference. @alpha */
export function parseWorkflowRun(json: unknown): Parsed<WorkflowRunObject> {
  return parseWith(workflowRun, json);
}
