import { aboutOf } from '../model/aboutOf';
import type { Condition, KeptEvent, PushSecretObject } from '../model/objects';
import { classifyCause } from './cause';
import { namesOnly } from '../model/texts/namesOnly';
import { causeOf, type CauseParams } from './causeActors';
import { pushedOf, severityOfPush, type Pushed } from './delivery/pushed';
import type { Cause, Health, Judgement } from './health';
import { withValidity } from './horizon';
import type { PushSecretInput } from './inputs';
import { judgeSyncable } from './judgeSyncable';
import { planOfInterval } from './refreshPlan';
import { relevantEvent } from './relevantEvent';
import { judgeAdmission } from './storeConditions';
import type { Remarks } from './syncable';

const REMOTE_REF =
  /could not write remote ref (?<remoteKey>\S+) to target secretstore (?<store>[^\s:]+)/i;

function onlyStore({ storeRefs }: PushSecretObject): CauseParams {
  if (storeRefs.length !== 1) return {};
  const [{ name, kind }] = storeRefs;
  return { store: name, storeKind: kind };
}

function failureOf(
  object: PushSecretObject,
  ready: Condition,
  event: KeptEvent | undefined,
  plane: string | undefined,
): Cause {
  // A PushSecret carries the raw error in its own condition, in every version.
  const said = ready.message ? undefined : event?.message;
  const text = ready.message || said || ready.reason;
  const params = {
    source: object.sourceSecret,
    ...onlyStore(object),
    ...namesOnly(REMOTE_REF.exec(text ?? '')?.groups ?? {}),
    plane,
  };
  const from = said ? 'event' : 'condition';
  const reading = said ? event?.reading : ready.reading;
  const about = { ...aboutOf(object.kind, object), reading };
  return { ...classifyCause(text, params, 'unknown', about), from };
}

function missingOf(
  object: PushSecretObject,
  ready: Condition,
): Cause | undefined {
  return ready.reason === 'SourceDeleted'
    ? causeOf(
        'sourceSecretMissing',
        { source: object.sourceSecret },
        ready.message,
      )
    : undefined;
}

/** The first remote key that was to be pushed to a named store and is not among those pushed. */
function firstUnpushed(object: PushSecretObject): CauseParams | undefined {
  for (const { kind, name } of object.storeRefs) {
    const pushed = new Set(object.synced[`${kind}/${name}`] ?? []);
    for (const { remoteKey, property } of object.data) {
      const key = property ? `${remoteKey}/${property}` : remoteKey;
      if (!pushed.has(key)) {
        return { store: name, storeKind: kind, remoteKey, property };
      }
    }
  }
  return undefined;
}

function remarksOf(object: PushSecretObject): Remarks {
  const unpushed = firstUnpushed(object);
  return unpushed
    ? { flags: ['partial'], cause: causeOf('unknown', unpushed) }
    : { flags: [] };
}

/** What is true of a PushSecret at one moment. @alpha */
export interface PushHealth extends Health {
  /** What of it is in its stores. */
  readonly pushed: Pushed;
}

function judgementOf(input: PushSecretInput): Judgement {
  const { object, stores, events } = input;
  const namespace = input.namespace ?? { state: 'unknown' };
  return judgeSyncable({
    context: input,
    kind: object.kind,
    meta: object.meta,
    ready: object.ready,
    refreshAt: object.refreshAt,
    syncedResourceVersion: object.syncedResourceVersion,
    plan: planOfInterval(object.refreshInterval),
    stores: stores.map(store =>
      judgeAdmission(store, object.meta.namespace, namespace),
    ),
    failure: ready =>
      failureOf(
        object,
        ready,
        relevantEvent(
          events?.lastCause,
          ready.lastTransitionAt,
          input.thresholds,
        ),
        input.plane,
      ),
    missing: ready => missingOf(object, ready),
    remarks: () => remarksOf(object),
  });
}

/** Judges a PushSecret, by the rules of an ExternalSecret. @alpha */
export function judgePushSecret(input: PushSecretInput): PushHealth {
  return withValidity(input, timed => {
    const judgement = judgementOf(timed);
    const pushed = pushedOf(input.object, judgement, input.freshness);
    const severity = severityOfPush(pushed, judgement, timed);
    return { ...judgement, severity, pushed };
  });
}
