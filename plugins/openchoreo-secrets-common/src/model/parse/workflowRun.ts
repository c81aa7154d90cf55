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

/** Of the spec nothing is kept: its parameters are whatever the workflow asks for. */
const workflowRun = z
  .object({
    metadata: metaSchema,
    status: section({
      // A list that cannot be read must not pass for a run without secrets.
      resources: listOf(reference),
      startedAt: lenient(time),
      completedAt: lenient(time),
    }),
  })
  .transform(({ metadata, status }): WorkflowRunObject => {
    const { project, component } = ownerHints(metadata.labels);
    return {
      kind: 'WorkflowRun',
      meta: metadata,
      project,
      component,
      resources: status.resources,
      startedAt: status.startedAt,
      completedAt: status.completedAt,
    };
  });

/** Parses an openchoreo.dev WorkflowRun: what it rendered, by reference. @public */
export function parseWorkflowRun(json: unknown): Parsed<WorkflowRunObject> {
  return parseWith(workflowRun, json);
}
