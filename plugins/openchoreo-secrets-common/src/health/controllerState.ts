import type { Cause } from './health';
import { holdsUntil } from './horizon';
import type { JudgeContext } from './inputs';

/** The cause of a cluster whose controller is down or stalled; nothing while it runs, or when that is not known. */
export function controllerTrouble(
  context: Pick<JudgeContext, 'controller' | 'horizon'>,
): Cause | undefined {
  const { controller } = context;
  holdsUntil(context, controller?.validUntil);
  return controller?.verdict === 'controllerDown' ||
    controller?.verdict === 'controllerStalled'
    ? controller.cause
    : undefined;
}
