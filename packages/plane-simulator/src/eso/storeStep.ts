import { KubeObject } from '../log';
import { Ready, withReady } from './condition';
import { fieldsAt } from './fields';
import { EventNote, leftAlone, Outcome } from './outcome';
import { Provider } from './remoteStore';
import { isUnmanaged, storeRequeueMs } from './storeSpec';

/** One validation of a SecretStore or ClusterSecretStore. An Event is recorded each time. */
export function stepStore(
  store: KubeObject,
  provider: Provider | undefined,
  controllerClass: string,
  now: number,
): Outcome {
  if (isUnmanaged(store, controllerClass)) return leftAlone;
  const answer = provider?.validate() ?? {
    state: 'failed',
    stage: 'client',
    message: 'a provider is not registered for this store',
  };
  const status = fieldsAt(store, 'status');
  if (answer.state === 'failed') {
    const message =
      answer.stage === 'client'
        ? 'unable to create client'
        : 'unable to validate store';
    const ready: Ready = {
      status: 'False',
      reason: 'InvalidProviderConfig',
      message,
    };
    return {
      status: withReady(status, ready, now),
      events: [warning(`${message}: ${answer.message}`)],
      next: { kind: 'retry' },
    };
  }
  const ready: Ready =
    answer.state === 'valid'
      ? { status: 'True', reason: 'Valid', message: 'store validated' }
      : {
          status: 'True',
          reason: 'ValidationUnknown',
          message: 'could not determine validation status',
        };
  return {
    status: withReady({ ...status, capabilities: 'ReadWrite' }, ready, now),
    events: [{ type: 'Normal', reason: ready.reason, message: ready.message }],
    next: { kind: 'after', ms: storeRequeueMs(store) },
  };
}

function warning(message: string): EventNote {
  return { type: 'Warning', reason: 'InvalidProviderConfig', message };
}
