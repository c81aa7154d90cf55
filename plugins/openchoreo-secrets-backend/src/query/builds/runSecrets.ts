import {
  causeOf,
  isReached,
  objectKey,
  type Health,
  type WorkflowRunObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { lookupIn } from '../../ownership/lookupIn';
import { unknownBecause } from '../context/causes';
import { withFlag } from '../matrix/cell';
import type { QueryContext } from '../context/context';
import { NOT_DUE, withoutObject, type ObjectKeys } from '../objects/delivered';

/** Whether a run needs nothing any more. */
export function hasEnded({ completedAt }: WorkflowRunObject): boolean {
  return completedAt !== undefined;
}

function isYoung(
  { startedAt, meta }: WorkflowRunObject,
  context: QueryContext,
): boolean {
  const since = startedAt ?? meta.createdAt;
  const { initialisingForMs } = context.thresholds;
  return since !== undefined && !isReached(context, since + initialisingForMs);
}

/** Nothing is due to a run that ended, whatever became of its objects; what one has just asked for is on its way. */
export function judgedForRun(
  judged: ObjectKeys,
  run: WorkflowRunObject,
  context: QueryContext,
): ObjectKeys {
  if (hasEnded(run)) return { ...judged, keys: [NOT_DUE] };
  const { health } = judged.deliverer;
  return health.verdict === 'notCreated' && isYoung(run, context)
    ? withoutObject(withFlag(health, 'initialising'), context)
    : judged;
}

/** The SecretReference that it names, and that is known not to be there: without it nothing is rendered. */
function lacking(run: WorkflowRunObject, context: QueryContext) {
  const { reference, meta } = run;
  if (!reference) return undefined;
  const { SecretReference } = context.snapshot.controlPlane.kinds;
  const key = objectKey({ namespace: meta.namespace, name: reference });
  return lookupIn(SecretReference, key, context).state === 'absent'
    ? causeOf('referenceMissing', { reference })
    : undefined;
}

/** What is true of a run that neither ended nor rendered anything: OpenChoreo says no more than that it waits. */
export function judgeNotRendered(
  run: WorkflowRunObject,
  context: QueryContext,
): Health | undefined {
  if (hasEnded(run) || run.resources.length > 0) return undefined;
  if (isYoung(run, context)) {
    const cause = causeOf('notYetRerendered');
    return { verdict: 'pending', severity: 'waiting', flags: [], cause };
  }
  const unsaid = causeOf('buildNotRendered', { name: run.meta.name });
  const cause = lacking(run, context) ?? unsaid;
  const since = run.startedAt ?? run.meta.createdAt;
  return { ...unknownBecause(cause, since), severity: 'unknown' };
}
