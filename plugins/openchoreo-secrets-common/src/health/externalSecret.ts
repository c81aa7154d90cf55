import { causeOfExternalSecret } from './externalSecretCause';
import {
  causeOfMissingSecret,
  remarksOfExternalSecret,
} from './externalSecretRemarks';
import type { Judgement } from './health';
import type { ExternalSecretInput } from './inputs';
import { withValidity } from './horizon';
import { isOlderThan } from './esoVersion';
import { judgeSyncable } from './judgeSyncable';
import { unlessUnseen } from './unseenEvents';
import { unlessRecovered } from './storeRecovery';
import { planOfExternalSecret } from './refreshPlan';
import { relevantEvent } from './relevantEvent';
import { judgeAdmission } from './storeConditions';

function judge(input: ExternalSecretInput): Judgement {
  const { object, stores, namespace, events } = input;
  const version = input.deployment?.version;
  const plan = planOfExternalSecret(object, version);
  const judged = stores.map(store =>
    judgeAdmission(store, object.meta.namespace, namespace),
  );
  return judgeSyncable({
    context: input,
    kind: object.kind,
    meta: object.meta,
    ready: object.ready,
    refreshAt: object.refreshAt,
    syncedResourceVersion: object.syncedResourceVersion,
    plan,
    syncWindows: object.syncWindows,
    stores: judged,
    // Up to 0.10 an immutable target stops the clock; which side of it is not known.
    ageless:
      object.target.immutable && isOlderThan(version, 0, 11) === undefined,
    failure: ready =>
      unlessRecovered(
        unlessUnseen(
          causeOfExternalSecret(
            object,
            ready,
            relevantEvent(
              events?.lastCause,
              ready.lastTransitionAt,
              input.thresholds,
            ),
            input.plane,
          ),
          input.eventsFreshness,
        ),
        judged,
      ),
    missing: ready => causeOfMissingSecret(object, ready),
    remarks: ready => remarksOfExternalSecret(object, ready, plan, events),
  });
}

/** Judges an ExternalSecret. @alpha */
export function judgeExternalSecret(input: ExternalSecretInput): Judgement {
  return withValidity(input, judge);
}
