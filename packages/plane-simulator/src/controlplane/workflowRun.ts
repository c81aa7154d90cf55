import { resources } from '../apiserver/resources';
import { durationOf } from '../eso/duration';
import { timestamp } from '../eso/timestamp';
import { ClusterLog } from '../log';
import { RunSpec } from './description';

/** Writes a WorkflowRun with the list of what it rendered: names alone, whatever became of them. */
export function createRun(
  log: ClusterLog,
  namespace: string,
  run: RunSpec,
  start: number,
): void {
  const ago = (text: string) => timestamp(start - durationOf(text));
  const { name, project, component, succeeded = true } = run;
  const labels = {
    'openchoreo.dev/namespace': namespace,
    'openchoreo.dev/project': project,
    'openchoreo.dev/component': component,
  };
  const skew = log.wallNow() - log.clock.now();
  log.skewClock(-durationOf(run.started));
  log.apply(resources.workflowruns, {
    metadata: { name, namespace, labels },
    spec: { workflow: { kind: 'ClusterWorkflow', name: 'dockerfile-builder' } },
    status: {
      conditions: [
        {
          type: 'WorkflowCompleted',
          status: run.completed ? 'True' : 'False',
          ...outcome(run.completed !== undefined, succeeded),
          lastTransitionTime: ago(run.completed ?? run.started),
        },
      ],
      startedAt: ago(run.started),
      ...(run.completed && { completedAt: ago(run.completed) }),
      resources: run.secrets.map(secret => ({
        apiVersion: 'external-secrets.io/v1',
        kind: 'ExternalSecret',
        namespace: `workflows-${namespace}`,
        name: secret,
      })),
    },
  });
  log.skewClock(skew);
}

function outcome(completed: boolean, succeeded: boolean): object {
  if (!completed) {
    return { reason: 'WorkflowRunning', message: 'Workflow is running' };
  }
  return succeeded
    ? { reason: 'WorkflowSucceeded', message: 'Workflow has succeeded' }
    : { reason: 'WorkflowFailed', message: 'Workflow has failed' };
}
