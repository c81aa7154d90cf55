import { KubeObject } from '../log';
import { Ready, readyOf, withReady } from './condition';
import { parseDuration } from './duration';
import { Fields, fieldsAt, listAt, textAt, timeAt } from './fields';
import { leftAlone, Next, Outcome, Surroundings } from './outcome';
import { StoreRef, storeKey, storeRefAt } from './storeRef';
import { isUnmanaged } from './storeSpec';
import { useStore } from './storeUse';
import { syncedVersion } from './syncedVersion';
import { timestamp } from './timestamp';

const HOUR = 3_600_000;

interface PushEntry {
  readonly secretKey?: string;
  readonly remoteKey: string;
  readonly property?: string;
}

/** One reconcile of a PushSecret. Its condition carries the raw error. */
export function stepPushSecret(
  object: KubeObject,
  around: Surroundings,
): Outcome {
  const namespace = object.metadata.namespace ?? '';
  const status = fieldsAt(object, 'status');
  const stores = storesOf(object).filter(ref => {
    const store = around.store(ref, namespace);
    return !store || !isUnmanaged(store, around.controllerClass);
  });
  if (stores.length === 0) return leftAlone;
  const waiting = around.forced
    ? undefined
    : waitMs(object, status, around.now);
  if (waiting !== undefined) return { events: [], next: waiting };
  const source = textAt(object, 'spec', 'selector', 'secret', 'name');
  const gone = source && !around.target(namespace, source);
  if (gone && !around.everyStoreReady) {
    return sourceGone(object, status, around);
  }
  const pushed: Record<string, Fields> = {};
  for (const ref of stores) {
    const error = pushTo(ref, object, around, pushed);
    if (error) return errored(status, error, around.now);
  }
  const ready: Ready = {
    status: 'True',
    reason: 'Synced',
    message: 'PushSecret synced successfully',
  };
  const next = {
    ...status,
    refreshTime: timestamp(around.now),
    syncedResourceVersion: syncedVersion(object),
    syncedPushSecrets: pushed,
  };
  return {
    status: withReady(next, ready, around.now),
    events: [{ type: 'Normal', reason: 'Synced', message: ready.message }],
    next: afterInterval(intervalOf(object)),
  };
}

function pushTo(
  ref: StoreRef,
  object: KubeObject,
  around: Surroundings,
  pushed: Record<string, Fields>,
): string | undefined {
  const use = useStore(ref, object.metadata.namespace ?? '', around);
  if (use.state === 'failed') return use.message;
  const done: Record<string, unknown> = {};
  for (const { secretKey, remoteKey, property } of entriesOf(object)) {
    const error = use.provider.push(remoteKey, property);
    if (error) {
      // What it calls the remote ref is the key of the source.
      return `set secret failed: could not write remote ref ${secretKey ?? remoteKey} to target secretstore ${ref.name}: ${error}`;
    }
    const remoteRef = { remoteKey, property };
    done[property ? `${remoteKey}/${property}` : remoteKey] = {
      match: { remoteRef },
    };
  }
  pushed[storeKey(ref)] = done;
  return undefined;
}

/** A source that was pushed before and is gone is cleaned up at the provider by newer releases; else it is an error. */
function sourceGone(
  object: KubeObject,
  status: Fields,
  { now, traits }: Surroundings,
): Outcome {
  const had = Object.keys(fieldsAt(status, 'syncedPushSecrets')).length > 0;
  const gone = textAt(readyOf(status), 'reason') === 'SourceDeleted';
  const cleans =
    traits.sourceDeleted &&
    textAt(object, 'spec', 'deletionPolicy') === 'Delete';
  if (!cleans || !(had || gone)) {
    return errored(status, 'could not get source secret', now);
  }
  const message = 'source secret deleted; provider secrets cleaned up';
  const ready: Ready = { status: 'False', reason: 'SourceDeleted', message };
  return {
    status: withReady({ ...status, syncedPushSecrets: {} }, ready, now),
    events: [{ type: 'Normal', reason: 'SourceDeleted', message }],
    next: afterInterval(intervalOf(object)),
  };
}

function errored(status: Fields, message: string, now: number): Outcome {
  return {
    status: withReady(
      status,
      { status: 'False', reason: 'Errored', message },
      now,
    ),
    events: [{ type: 'Warning', reason: 'Errored', message }],
    next: { kind: 'retry' },
  };
}

function waitMs(
  object: KubeObject,
  status: Fields,
  now: number,
): Next | undefined {
  const refreshAt = timeAt(status, 'refreshTime');
  const current =
    textAt(status, 'syncedResourceVersion') === syncedVersion(object);
  if (refreshAt === undefined || !current || refreshAt > now) return undefined;
  const interval = intervalOf(object);
  if (interval <= 0) return { kind: 'never' };
  const due = refreshAt + interval - now;
  return due > 0 ? { kind: 'after', ms: due } : undefined;
}

function intervalOf(object: KubeObject): number {
  return (
    parseDuration(textAt(object, 'spec', 'refreshInterval') ?? '1h') ?? HOUR
  );
}

function afterInterval(ms: number): Next {
  return ms > 0 ? { kind: 'after', ms } : { kind: 'never' };
}

function storesOf(object: KubeObject): readonly StoreRef[] {
  return listAt(object, 'spec', 'secretStoreRefs').flatMap(
    item => storeRefAt(item) ?? [],
  );
}

function entriesOf(object: KubeObject): readonly PushEntry[] {
  return listAt(object, 'spec', 'data').map(item => ({
    secretKey: textAt(item, 'match', 'secretKey'),
    remoteKey: textAt(item, 'match', 'remoteRef', 'remoteKey') ?? '',
    property: textAt(item, 'match', 'remoteRef', 'property'),
  }));
}
