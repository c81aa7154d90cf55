import { inOrder } from '../causeOrder';
import { controllerTrouble } from '../controllerState';
import { isPast } from '../horizon';
import { planOfExternalSecret } from '../refreshPlan';
import type { JudgeContext } from '../inputs';
import { judgeAdmission, type JudgedStore } from '../storeConditions';
import { storesUncertain, storeTroubles, unmanagedBy } from '../storeTrouble';
import type { Delivery, Risk } from './delivery';
import type { DeliveryEvidence } from './evidence';

const NO: Risk = { state: 'no' };

/** A store that turned unready a moment ago is taken for one that is still ready. */
function isSettled({ lookup }: JudgedStore, input: JudgeContext): boolean {
  if (lookup.state !== 'found' || lookup.value.ready?.status !== 'False') {
    return true;
  }
  const since = lookup.value.ready.lastTransitionAt;
  const { retryGraceMs } = input.thresholds;
  return since === undefined || isPast(input, since + retryGraceMs);
}

function willRefresh({ input, health }: DeliveryEvidence): boolean {
  const plan = planOfExternalSecret(input.object, input.deployment?.version);
  return (
    plan.kind === 'periodic' &&
    health.verdict !== 'paused' &&
    controllerTrouble(input) === undefined
  );
}

/** Whether a sync is to come: the next of what is current, or the first of what is new or was edited. */
function isAwaited(delivery: Delivery, evidence: DeliveryEvidence): boolean {
  if (delivery.state === 'current') return willRefresh(evidence);
  const edited =
    delivery.state === 'unknown' && delivery.reason === 'specChanged';
  return edited || evidence.health.verdict === 'pending';
}

/** Whether the sync that is to come will fail. All stores of an object count for each of its keys: it is written whole. */
export function riskOf(delivery: Delivery, evidence: DeliveryEvidence): Risk {
  if (!isAwaited(delivery, evidence)) return NO;
  const { input } = evidence;
  const { namespace } = input.object.meta;
  const stores = input.stores
    .map(store => judgeAdmission(store, namespace, input.namespace))
    .filter(store => isSettled(store, input) || store.admission === 'denied');
  const [cause] = inOrder(
    [
      ...storeTroubles(stores, namespace, input),
      unmanagedBy(stores, input),
    ].filter(each => each !== undefined),
  );
  if (cause) return { state: 'yes', cause };
  return storesUncertain(stores) ? { state: 'unknown' } : NO;
}
