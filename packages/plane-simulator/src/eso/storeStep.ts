import { KubeObject } from '../log';
import { Ready, withReady } from './condition';
import { fieldsAt } from './fields';
import { OperatorTraits } from './operatorTraits';
import { EventNote, leftAlone, Outcome, Surroundings } from './outcome';
import { Provider, Validation } from './remoteStore';
import { isUnmanaged, storeRequeueMs } from './storeSpec';

const VALID: Ready = {
  status: 'True',
  reason: 'Valid',
  message: 'store validated',
};

const UNKNOWN: Ready = {
  status: 'True',
  reason: 'ValidationUnknown',
  message: 'could not determine validation status',
};

type StoreSurroundings = Pick<
  Surroundings,
  'controllerClass' | 'traits' | 'now'
>;

/** One validation of a SecretStore or ClusterSecretStore. An Event is recorded each time. */
export function stepStore(
  store: KubeObject,
  provider: Provider | undefined,
  { controllerClass, traits, now }: StoreSurroundings,
): Outcome {
  if (isUnmanaged(store, controllerClass)) return leftAlone;
  const answer: Validation = provider?.validate() ?? {
    state: 'failed',
    stage: 'client',
    message: 'a provider is not registered for this store',
  };
  const status = fieldsAt(store, 'status');
  const next = { kind: 'after', ms: storeRequeueMs(store) } as const;
  if (answer.state === 'failed') {
    const ready = failedReady(answer, traits);
    return {
      status: withReady(status, ready, now),
      // The provider's words, and nothing around them.
      events: [warning(ready.reason, answer.message)],
      next: { kind: 'retry' },
    };
  }
  if (answer.state === 'unknown' && traits.validationUnknown) {
    return {
      status: withReady(status, UNKNOWN, now),
      events: [warning(UNKNOWN.reason, answer.message)],
      next,
    };
  }
  return {
    status: withReady({ ...status, capabilities: 'ReadWrite' }, VALID, now),
    events: [{ type: 'Normal', reason: VALID.reason, message: VALID.message }],
    next,
  };
}

function failedReady(
  { stage, message }: Extract<Validation, { state: 'failed' }>,
  { validationFailed }: OperatorTraits,
): Ready {
  const invalid = { status: 'False', reason: 'InvalidProviderConfig' } as const;
  if (stage === 'client') {
    return { ...invalid, message: 'unable to create client' };
  }
  const unable = 'unable to validate store';
  return validationFailed
    ? {
        status: 'False',
        reason: 'ValidationFailed',
        message: `${unable}: ${message}`,
      }
    : { ...invalid, message: unable };
}

function warning(reason: string, message: string): EventNote {
  return { type: 'Warning', reason, message };
}
