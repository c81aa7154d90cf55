import { causeOf } from './causeActors';
import { controllerTrouble } from './controllerState';
import type { Cause, Flag, Health, Severity } from './health';
import { isPast, isReached, withValidity } from './horizon';
import { unseen } from './ignorance';
import type { SecretStoreInput } from './inputs';
import { stopByField } from './stoppingInterval';
import { causeOfStore, classMismatch, refusalOfCheck } from './storeTrouble';

type StoreRule = (input: SecretStoreInput) => Health | undefined;

function storeCause(
  { object, plane }: SecretStoreInput,
  causeClass: Cause['class'],
  text?: string,
): Cause {
  return causeOf(
    causeClass,
    {
      store: object.meta.name,
      storeKind: object.kind,
      namespace: object.meta.namespace,
      plane,
    },
    text,
  );
}

/** PushSecrets that delete with their store hold it by a finalizer. */
const deletingRule: StoreRule = input => {
  const { deletionAt: since } = input.object.meta;
  if (since === undefined) return undefined;
  const stuck = isPast(input, since + input.thresholds.deletingAfterMs);
  if (!stuck) {
    return { verdict: 'deleting', severity: 'waiting', flags: [], since };
  }
  const trouble = controllerTrouble(input);
  return {
    verdict: 'deleting',
    severity: 'warning',
    flags: trouble ? ['stuck', 'controllerDown'] : ['stuck'],
    cause: trouble ?? storeCause(input, 'unknown'),
    since,
  };
};

const intervalRule: StoreRule = input => {
  const { webhookTimeout } = input.object;
  const durations = { 'provider.webhook.timeout': webhookTimeout };
  return stopByField(input.object, durations, input);
};

function pendingSeverity(input: SecretStoreInput): Severity {
  const { createdAt } = input.object.meta;
  const late =
    createdAt === undefined ||
    isPast(input, createdAt + input.thresholds.pendingAfterMs);
  return late ? 'warning' : 'waiting';
}

/** No condition: new, of another controller class, or without a controller. */
const pendingRule: StoreRule = input => {
  const { object, thresholds } = input;
  if (object.ready) return undefined;
  const { createdAt: since } = object.meta;
  const initialising =
    since !== undefined &&
    !isReached(input, since + thresholds.initialisingForMs);
  const unmanaged = classMismatch(object, input);
  // Another controller is awaited.
  const trouble = unmanaged ? undefined : controllerTrouble(input);
  const flags: Flag[] = [];
  if (initialising) flags.push('initialising');
  if (unmanaged) flags.push('unmanaged');
  if (trouble) flags.push('controllerDown');
  const unexplained = initialising ? undefined : storeCause(input, 'unknown');
  return {
    verdict: 'pending',
    severity: pendingSeverity(input),
    flags,
    cause: unmanaged ?? trouble ?? unexplained,
    since,
  };
};

const notReadyRule: StoreRule = input => {
  const { object, events, thresholds } = input;
  const { ready } = object;
  if (ready?.status !== 'False') return undefined;
  const since = ready.lastTransitionAt;
  const young =
    since !== undefined && !isPast(input, since + thresholds.retryGraceMs);
  return {
    verdict: 'storeNotReady',
    severity: young ? 'waiting' : 'warning',
    flags: [],
    cause: causeOfStore(object, events, input),
    since,
    refreshedAt: events?.lastHeartbeat?.lastAt,
  };
};

/** A store carries no time of its last check, so under a controller in trouble its Ready=True proves nothing. */
const readyRule: StoreRule = input => {
  const { ready } = input.object;
  if (ready?.status !== 'True') return undefined;
  const unverified = ready.reason === 'ValidationUnknown';
  const trouble = classMismatch(input.object, input)
    ? undefined
    : controllerTrouble(input);
  const refusal = unverified
    ? refusalOfCheck(input.object, input.events, input)
    : undefined;
  const untold = trouble ? 'unknown' : 'ok';
  return {
    verdict: unverified ? 'readyUnverified' : 'ready',
    severity: refusal ? 'warning' : untold,
    flags: trouble ? ['controllerDown'] : [],
    cause: refusal ?? trouble,
    since: ready.lastTransitionAt,
    refreshedAt: input.events?.lastHeartbeat?.lastAt,
  };
};

const RULES: readonly StoreRule[] = [
  ({ freshness, plane }) => unseen(freshness, plane),
  deletingRule,
  intervalRule,
  pendingRule,
  notReadyRule,
  readyRule,
];

function judge(input: SecretStoreInput): Health {
  for (const rule of RULES) {
    const health = rule(input);
    if (health) return health;
  }
  const { ready } = input.object;
  return {
    verdict: 'unknown',
    severity: 'unknown',
    flags: [],
    cause: storeCause(input, 'unknown', ready?.message ?? ready?.reason),
    since: ready?.lastTransitionAt,
  };
}

/** Judges a SecretStore or ClusterSecretStore: ready, readyUnverified, storeNotReady, pending, deleting or unknown. @alpha */
export function judgeSecretStore(input: SecretStoreInput): Health {
  return withValidity(input, judge);
}
