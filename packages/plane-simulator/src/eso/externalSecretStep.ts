import { KubeObject } from '../log';
import { writeError } from './behaviour';
import { Ready, readyOf, withReady } from './condition';
import { ExternalSecretSpec, readExternalSecret } from './externalSecretSpec';
import { Fields, fieldsAt, textAt, timeAt } from './fields';
import { gather } from './gather';
import {
  EventNote,
  leftAlone,
  Next,
  nextAfter,
  Outcome,
  Surroundings,
} from './outcome';
import { nextLookMs, shouldRefresh } from './shouldRefresh';
import { isUnmanaged } from './storeSpec';
import { dataHash, syncedVersion } from './syncedVersion';
import { Target, TargetAction } from './target';
import { timestamp } from './timestamp';

const IMMUTABLE = 'could not update secret, target is immutable';

interface Step {
  readonly object: KubeObject;
  readonly spec: ExternalSecretSpec;
  readonly around: Surroundings;
  readonly target: Target | undefined;
  readonly status: Fields;
}

/** One reconcile of an ExternalSecret: what its status, its Secret and its Events become. */
export function stepExternalSecret(
  object: KubeObject,
  around: Surroundings,
): Outcome {
  const spec = readExternalSecret(object);
  const namespace = object.metadata.namespace ?? '';
  if (isSkipped(spec, namespace, around)) return leftAlone;
  const target = around.target(namespace, spec.target);
  const status = {
    // Whatever it writes it writes these, too.
    refreshTime: null,
    binding: { name: '' },
    ...fieldsAt(object, 'status'),
  };
  const step = { object, spec, around, target, status };
  if (isLeftAlone(step)) return leftAlone;
  const refreshAt = timeAt(status, 'refreshTime');
  const facts = {
    spec,
    refreshAt,
    synced: textAt(status, 'syncedResourceVersion'),
    current: syncedVersion(object),
    targetValid: isValid(step),
    now: around.now,
  };
  return around.forced || shouldRefresh(facts)
    ? refresh(step)
    : {
        events: [],
        next: nextAfter(nextLookMs(spec, refreshAt ?? 0, around.now)),
      };
}

/** Old releases never look again at what is immutable and was synced once. */
function isLeftAlone({ spec, status, around }: Step): boolean {
  const { immutableTarget } = around.traits;
  return (
    immutableTarget === 'leftAlone' &&
    !around.forced &&
    spec.immutable &&
    textAt(readyOf(status), 'reason') === 'SecretSynced'
  );
}

/** Objects that touch a store of another controller's class are passed over without a word. */
function isSkipped(
  spec: ExternalSecretSpec,
  namespace: string,
  around: Surroundings,
): boolean {
  return spec.entries.some(({ store: ref }) => {
    if (!ref || around.everyStoreReady) return false;
    if (around.clusterStoresOff && ref.kind === 'ClusterSecretStore')
      return true;
    const store = around.store(ref, namespace);
    return store !== undefined && isUnmanaged(store, around.controllerClass);
  });
}

/** The target needs no repair. An orphan counts as valid even when it is gone. */
function isValid({ spec, status, target }: Step): boolean {
  if (['Orphan', 'None', 'Merge'].includes(spec.creationPolicy)) return true;
  const reason = textAt(readyOf(status), 'reason');
  if (!target && reason === 'SecretDeleted') return true;
  return target !== undefined && target.managed && target.hash !== undefined;
}

function refresh(step: Step): Outcome {
  const { object, spec, around } = step;
  const behaviour = around.behaviour(object);
  const namespace = object.metadata.namespace ?? '';
  const fails = behaviour.generatorFails === true;
  const gathered = gather(spec, namespace, around, fails);
  if (gathered.state === 'failed') {
    const message = 'could not get secret data from provider';
    return failure(step, message, gathered.message, { kind: 'retry' });
  }
  const { keys, events } = gathered;
  if (keys.size === 0 && spec.deletionPolicy !== 'Merge') {
    return nothingThere(step, events);
  }
  return write(step, dataHash(keys), events);
}

function nothingThere(step: Step, events: readonly EventNote[]): Outcome {
  const { spec, target } = step;
  if (spec.deletionPolicy === 'Retain') {
    const message = 'secret retained due to DeletionPolicy=Retain';
    return success(step, { reason: 'SecretSynced', message }, events);
  }
  const message = 'secret deleted due to DeletionPolicy=Delete';
  if (spec.creationPolicy !== 'Owner') {
    const raw = `unable to delete secret: creationPolicy=${spec.creationPolicy} is not Owner`;
    return failure(step, 'could not delete secret', raw, { kind: 'never' });
  }
  const deleted: EventNote = { type: 'Normal', reason: 'Deleted', message };
  return success(
    step,
    { reason: 'SecretDeleted', message },
    target ? [...events, deleted] : events,
    target && { kind: 'delete' },
  );
}

function write(
  step: Step,
  hash: string,
  events: readonly EventNote[],
): Outcome {
  const { spec, target, object, around } = step;
  const done = { reason: 'SecretSynced', message: 'secret synced' };
  if (spec.creationPolicy === 'None') return success(step, done, events);
  if (spec.creationPolicy === 'Merge' && !target) {
    const message = 'secret will not be created due to CreationPolicy=Merge';
    return success(step, { reason: 'SecretMissing', message }, events);
  }
  const bound = withBinding(step);
  // A Secret that is there is bound before it is known whether it can be changed.
  const tried = target ? bound : step;
  const other = anotherOwner(step);
  if (other) {
    const message = 'target is owned by another ExternalSecret';
    const raw = `unable to mutate secret ${spec.target}: secret is owned by another ExternalSecret: ${other}`;
    return failure(tried, message, raw, { kind: 'never' });
  }
  const frozen = frozenTarget(step, hash);
  if (frozen === 'kept') return success(tried, done, events);
  if (frozen === 'refused') {
    const raw = `unable to update secret ${spec.target}: secret is immutable`;
    return failure(tried, IMMUTABLE, raw, { kind: 'never' });
  }
  const error = writeError(around.behaviour(object), spec.target);
  if (error)
    return failure(tried, 'could not update secret', error, { kind: 'retry' });
  if (target?.hash === hash) return success(bound, done, events);
  const change: EventNote = target
    ? { type: 'Normal', reason: 'Updated', message: 'secret updated' }
    : { type: 'Normal', reason: 'Created', message: 'secret created' };
  return success(bound, done, [...events, change], {
    kind: 'write',
    hash,
    owned: spec.creationPolicy === 'Owner',
    immutable: spec.immutable,
  });
}

function withBinding(step: Step): Step {
  const binding = { name: step.spec.target };
  return { ...step, status: { ...step.status, binding } };
}

/** Who owns the target, where that is another: only a human can resolve it. */
function anotherOwner(step: Step): string | undefined {
  const { object, spec, target, around } = step;
  const owner = spec.creationPolicy === 'Owner' ? target?.owner : undefined;
  if (owner && owner.uid !== object.metadata.uid) return owner.name;
  return around.behaviour(object).ownedByAnother ? 'other' : undefined;
}

/** A target that cannot take its new value: one that others made immutable fails in every release. */
function frozenTarget(
  { object, spec, target, around }: Step,
  hash: string,
): 'refused' | 'kept' | undefined {
  if (around.behaviour(object).targetImmutable) return 'refused';
  if (!target || target.hash === hash) return undefined;
  if (spec.immutable && around.traits.immutableTarget === 'kept') return 'kept';
  return target.immutable || spec.immutable ? 'refused' : undefined;
}

function success(
  { object, spec, around, status }: Step,
  { reason, message }: Omit<Ready, 'status'>,
  events: readonly EventNote[],
  target?: TargetAction,
): Outcome {
  const { now } = around;
  const next = {
    ...status,
    refreshTime: timestamp(now),
    syncedResourceVersion: syncedVersion(object),
  };
  return {
    status: withReady(next, { status: 'True', reason, message }, now),
    events,
    target,
    next: nextAfter(nextLookMs(spec, now, now)),
  };
}

/** A failure touches the condition alone: time, version and binding of the last success stay. */
function failure(
  { around, status }: Step,
  message: string,
  raw: string,
  next: Next,
): Outcome {
  const ready: Ready = {
    status: 'False',
    reason: 'SecretSyncedError',
    message,
  };
  return {
    status: withReady(status, ready, around.now),
    events: [{ type: 'Warning', reason: 'UpdateFailed', message: raw }],
    next,
  };
}
