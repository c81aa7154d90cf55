import type { ControllerDeploymentObject } from '../model/objects';
import { causeOf } from './causeActors';
import type { Cause } from './health';

const DOWN = {
  webhook: 'webhookDown',
  certController: 'certControllerDown',
} as const;

/** Which parts of the operator beside its controller are there and do not run: one that is not there is not wanted. @public */
export function partsDown(
  deployments: Iterable<ControllerDeploymentObject>,
  plane: string | undefined,
): readonly Cause[] {
  const seen = [...deployments];
  return (['webhook', 'certController'] as const).flatMap(role => {
    const own = seen.filter(each => each.role === role);
    const runs = own.some(({ availableReplicas }) => availableReplicas > 0);
    return own.length === 0 || runs ? [] : causeOf(DOWN[role], { plane });
  });
}
