import { resources } from '../apiserver/resources';
import { History } from '../controlplane';
import { EsoController } from '../eso';
import { attemptsWithin } from '../eso/backoff';
import { durationOf, parseDuration } from '../eso/duration';
import { at, Fields, fieldsAt, listAt, textAt } from '../eso/fields';
import { withFinalizer } from '../eso/finalizers';
import { keyOf, RECONCILED } from '../eso/kinds';
import { Outcome } from '../eso/outcome';
import { storeRequeueMs } from '../eso/storeSpec';
import { ClusterLog, KubeObject, ObjectDraft, ResourceRef } from '../log';
import { spread } from './spread';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MAX_BACKOFF = 7 * MINUTE;

/** A cluster whose past is being made up. */
export interface Seedbed {
  readonly log: ClusterLog;
  readonly controller: EsoController;
  /** Since when the controller has done nothing: milliseconds before the start. */
  readonly idleFor: number;
  /** The past is kept short: for fleets. */
  readonly light?: boolean;
}

/** Creates an object as long ago as its history says. */
export function createInPast(
  { log, controller }: Seedbed,
  ref: ResourceRef,
  draft: ObjectDraft,
  history: History = {},
): KubeObject {
  const skew = log.wallNow() - log.clock.now();
  log.skewClock(skew - durationOf(history.created ?? '6d'));
  try {
    const labels = { ...draft.metadata.labels, ...history.labels };
    const metadata = { ...draft.metadata, labels };
    const spec = specBefore(draft.spec, history);
    const object = { ...draft, metadata, spec };
    const finalize =
      controller.traits.finalizer &&
      ref === resources.externalsecrets &&
      !history.untouched;
    return log.create(ref, finalize ? withFinalizer(object) : object);
  } finally {
    log.skewClock(skew);
  }
}

/** The spec as it was before a key was added. */
function specBefore(spec: unknown, { keyAdded }: History): unknown {
  if (!keyAdded) return spec;
  const data = listAt(spec, 'data').filter(
    entry => textAt(entry, 'secretKey') !== keyAdded,
  );
  return { ...fieldsAt(spec), data };
}

/** Plays what an object has been through: its last success, then its first failure. */
export function seedObject(
  bed: Seedbed,
  object: KubeObject,
  history: History = {},
  wholeSpec: unknown = object.spec,
): void {
  const { log, controller } = bed;
  const now = log.wallNow();
  const key = keyOf(object);
  if (!history.untouched) {
    const okAt = lastOkAt(bed, object, history, now);
    if (okAt !== undefined) {
      // Ready since it was made, and not since the last refresh.
      const firstAt = Date.parse(object.metadata.creationTimestamp) + MINUTE;
      const first = { at: firstAt, forced: true, goodDay: true };
      if (firstAt < okAt && !bed.light)
        controller.reconciler.replay(key, first);
      const goodDay = history.wasFine ?? history.failingSince !== undefined;
      const replay = { at: okAt, forced: true, goodDay };
      note(bed, object, controller.reconciler.replay(key, replay), okAt, now);
    }
    if (history.keyAdded) {
      log.modify(RECONCILED[object.kind], object.metadata, old => ({
        ...old,
        spec: wholeSpec,
      }));
    }
    if (history.failingSince !== undefined) {
      const failedAt = now - durationOf(history.failingSince);
      const replay = { at: failedAt, forced: true };
      note(
        bed,
        object,
        controller.reconciler.replay(key, replay),
        failedAt,
        now,
      );
    }
  }
  if (history.status) overwriteStatus(log, object, history.status);
  if (history.edited) edit(log, object);
  if (history.deleting) deleteInPast(log, object, history.deleting);
}

/** Any change of the spec is a new generation. */
function edit(log: ClusterLog, object: KubeObject): void {
  log.modify(RECONCILED[object.kind], object.metadata, old => {
    const target = {
      ...fieldsAt(old, 'spec', 'target'),
      deletionPolicy: 'Retain',
    };
    return { ...old, spec: { ...fieldsAt(old, 'spec'), target } };
  });
}

/** Unless said otherwise an object that does not fail was refreshed somewhere within its interval. */
function lastOkAt(
  { idleFor }: Seedbed,
  object: KubeObject,
  history: History,
  now: number,
): number | undefined {
  if (history.lastOk) return now - durationOf(history.lastOk);
  if (history.failingSince !== undefined) return undefined;
  const interval = parseDuration(
    textAt(object, 'spec', 'refreshInterval') ?? '1h',
  );
  const once = at(object, 'spec', 'refreshPolicy') !== undefined;
  const within = once || !interval || interval < 0 ? 100 * HOUR : interval;
  return now - idleFor - Math.floor(spread(keyOf(object)) * within);
}

/** Validates a store in the past: well until its trouble began. */
export function seedStore(
  bed: Seedbed,
  store: KubeObject,
  troubleSince: string | undefined,
  history: History = {},
): void {
  if (history.untouched) return;
  const { log, controller, idleFor } = bed;
  const now = log.wallNow();
  const key = keyOf(store);
  const { replay } = controller.reconciler;
  const run = replay.bind(controller.reconciler, key);
  const goodAt = now - idleFor - durationOf(history.created ?? '6d');
  run({ at: goodAt, goodDay: true });
  const since =
    troubleSince === undefined ? undefined : durationOf(troubleSince);
  const latest = now - idleFor - spread(key) * storeRequeueMs(store);
  const lastAt = since === undefined ? latest : now - since;
  const outcome = run({ at: lastAt });
  note(bed, store, outcome, since === undefined ? goodAt : lastAt, now);
  if (history.deleting) deleteInPast(log, store, history.deleting);
}

/** Writes the Events that a reconcile of the past would have left. */
function note(
  { log, controller, idleFor }: Seedbed,
  object: KubeObject,
  outcome: Outcome,
  firstAt: number,
  now: number,
): void {
  const current = log.get(RECONCILED[object.kind], object.metadata) ?? object;
  for (const event of outcome.events) {
    const failing = outcome.next.kind === 'retry';
    const heartbeat = object.kind.endsWith('SecretStore') && !failing;
    const pause = failing ? MAX_BACKOFF : storeRequeueMs(object);
    const repeated = failing || heartbeat;
    const lastAt = repeated
      ? Math.max(firstAt, now - idleFor - spread(keyOf(object)) * pause)
      : firstAt;
    if (now - lastAt > HOUR) continue;
    const age = lastAt - firstAt;
    const count = failing
      ? attemptsWithin(age)
      : 1 + (heartbeat ? Math.floor(age / pause) : 0);
    controller.events.write(current, event, { count, firstAt, lastAt });
  }
}

/** `null` removes a field. */
function overwriteStatus(
  log: ClusterLog,
  object: KubeObject,
  fields: Fields,
): void {
  log.patchStatus(RECONCILED[object.kind], object.metadata, old => {
    const merged = Object.entries({ ...fieldsAt(old, 'status'), ...fields });
    return Object.fromEntries(merged.filter(([, value]) => value !== null));
  });
}

function deleteInPast(log: ClusterLog, object: KubeObject, ago: string): void {
  const skew = log.wallNow() - log.clock.now();
  log.skewClock(skew - durationOf(ago));
  log.delete(RECONCILED[object.kind], object.metadata);
  log.skewClock(skew);
}
