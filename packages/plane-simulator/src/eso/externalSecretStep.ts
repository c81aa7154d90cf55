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
  const status = fieldsAt(object, 'status');
  const step = { object, spec, around, target, status };
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
  if (ownedByAnother(step)) {
    const message = 'target is owned by another ExternalSecret';
    const raw = `unable to mutate secret ${spec.target}: secret is owned by another ExternalSecret: other`;
    return failure(step, message, raw, { kind: 'never' });
  }
  if (isFrozen(step, hash)) {
    const raw = `unable to update secret ${spec.target}: secret is immutable`;
    return failure(step, IMMUTABLE, raw, { kind: 'never' });
  }
  const error = writeError(around.behaviour(object), spec.target);
  if (error)
    return failure(step, 'could not update secret', error, { kind: 'retry' });
  if (target?.hash === hash) return success(step, done, events);
  const change: EventNote = target
    ? { type: 'Normal', reason: 'Updated', message: 'secret updated' }
    : { type: 'Normal', reason: 'Created', message: 'secret created' };
  const owned = spec.creationPolicy === 'Owner';
  return success(step, done, [...events, change], {
    kind: 'write',
    hash,
    owned,
  });
}

/** What only a human can resolve. */
function ownedByAnother({ object, spec, target, around }: Step): boolean {
  const other =
    spec.creationPolicy === 'Owner' &&
    target?.ownerUid !== undefined &&
    target.ownerUid !== object.metadata.uid;
  return other || around.behaviour(object).ownedByAnother === true;
}

/** Also a target that it made immutable itself: seen in 0.16. */
function isFrozen({ object, spec, target, around }: Step, hash: string) {
  if (around.behaviour(object).targetImmutable) return true;
  if (!target || target.hash === hash) return false;
  return target.immutable === true || spec.immutable;
}

function success(
  { object, spec, around, status, target: old }: Step,
  { reason, message }: Omit<Ready, 'status'>,
  events: readonly EventNote[],
  target?: TargetAction,
): Outcome {
  const { now } = around;
  const bound = target?.kind === 'write' || old !== undefined;
  const bindable = bound && spec.creationPolicy !== 'None';
  const next = {
    ...status,
    refreshTime: timestamp(now),
    syncedResourceVersion: syncedVersion(object),
    ...(bindable &&
      reason === 'SecretSynced' && { binding: { name: spec.target } }),
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
