import { Compactor } from '../compactor';
import { ControlPlaneTables } from '../controlPlaneTables';
import { Revision } from '../revision';

/** Tables of a control plane that nothing has reached yet. */
export function newControlPlaneTables(): ControlPlaneTables {
  return new ControlPlaneTables({
    compactor: new Compactor(),
    revision: new Revision(),
    now: () => 0,
  });
}
