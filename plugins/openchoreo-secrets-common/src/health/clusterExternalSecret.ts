import type { ClusterExternalSecretObject } from '../model/objects';
import { classifyCause } from './cause';
import { causeOf } from './causeActors';
import { controllerTrouble } from './controllerState';
import type { Cause, Health } from './health';
import { holdsUntil, isPast, isReached, withValidity } from './horizon';
import { unseen } from './ignorance';
import type { ClusterExternalSecretInput } from './inputs';
import { stopByField } from './stoppingInterval';
import { compareSeverity } from './worstSeverity';

type ClusterRule = (input: ClusterExternalSecretInput) => Health | undefined;

const deletingRule: ClusterRule = input => {
  const { object, thresholds, plane } = input;
  const { deletionAt: since } = object.meta;
  if (since === undefined) return undefined;
  const stuck = isPast(input, since + thresholds.deletingAfterMs);
  return {
    verdict: 'deleting',
    severity: stuck ? 'warning' : 'waiting',
    flags: stuck ? ['stuck'] : [],
    cause: stuck ? causeOf('unknown', { plane }) : undefined,
    since,
  };
};

const intervalRule: ClusterRule = input => {
  const { refreshTime, refreshInterval } = input.object;
  return stopByField(
    input.object,
    { refreshTime, 'externalSecretSpec.refreshInterval': refreshInterval },
    input,
  );
};

type FailedNamespace = ClusterExternalSecretObject['failedNamespaces'][number];

/** More would hide the rest of what is told. */
const MAX_NAMED = 5;

/** The namespaces in which it failed, in one parameter. */
function named(failed: readonly FailedNamespace[]): string {
  const names = failed.slice(0, MAX_NAMED).map(({ namespace }) => namespace);
  return failed.length > MAX_NAMED ? `${names.join(', ')} …` : names.join(', ');
}

/** In place of a namespace the controller says `unknown` when its selector cannot be used. */
function failureOf(
  failed: readonly FailedNamespace[],
  plane: string | undefined,
): Cause {
  const [{ namespace, reason, reading }] = failed;
  const field = 'namespaceSelector';
  return namespace === 'unknown'
    ? causeOf('invalidConfiguration', { field, plane }, reason)
    : classifyCause(reason, { failedIn: named(failed), plane }, 'unknown', {
        reading,
      });
}

/** Failed namespaces count, whatever the condition says. */
const failedNamespacesRule: ClusterRule = ({ object, plane }) => {
  const { failedNamespaces, provisionedNamespaces, ready } = object;
  if (failedNamespaces.length === 0) return undefined;
  const partly = provisionedNamespaces.length > 0;
  return {
    verdict: partly ? 'partiallyFailed' : 'failed',
    severity: 'warning',
    flags: [],
    cause: failureOf(failedNamespaces, plane),
    since: ready?.lastTransitionAt,
  };
};

const notReadyRule: ClusterRule = ({ object: { ready }, plane }) =>
  ready?.status === 'False'
    ? {
        verdict: 'failed',
        severity: 'warning',
        flags: [],
        cause: classifyCause(
          ready.message ?? ready.reason,
          { plane },
          'unknown',
          { reading: ready.reading },
        ),
        since: ready.lastTransitionAt,
      }
    : undefined;

const pendingRule: ClusterRule = input => {
  const { object, thresholds, plane } = input;
  if (object.ready) return undefined;
  const { createdAt: since } = object.meta;
  const initialising =
    since !== undefined &&
    !isReached(input, since + thresholds.initialisingForMs);
  const late =
    since === undefined || isPast(input, since + thresholds.pendingAfterMs);
  const trouble = controllerTrouble(input);
  return {
    verdict: 'pending',
    severity: late ? 'warning' : 'waiting',
    flags: [
      ...(initialising ? (['initialising'] as const) : []),
      ...(trouble ? (['controllerDown'] as const) : []),
    ],
    cause:
      trouble ?? (initialising ? undefined : causeOf('unknown', { plane })),
    since,
  };
};

const noMatchRule: ClusterRule = ({ object, plane }) =>
  object.ready?.status === 'True' && object.provisionedNamespaces.length === 0
    ? {
        verdict: 'noMatch',
        severity: 'warning',
        flags: [],
        cause: causeOf('invalidConfiguration', {
          field: 'namespaceSelector',
          plane,
        }),
      }
    : undefined;

/** Ready says only that ExternalSecrets were made; whether they sync, they say themselves. */
const provisionedRule: ClusterRule = input => {
  const { object, children } = input;
  if (object.ready?.status !== 'True') return undefined;
  if (children.state === 'found') {
    for (const { validUntil } of children.value) holdsUntil(input, validUntil);
  }
  const [worst] =
    children.state === 'found'
      ? [...children.value].sort((a, b) =>
          compareSeverity(a.severity, b.severity),
        )
      : [];
  return {
    verdict: 'provisioned',
    // It delivers nothing itself: its children tell whom it hits.
    severity:
      worst?.severity === 'critical'
        ? 'warning'
        : (worst?.severity ?? 'unknown'),
    flags: [],
    cause: worst?.severity === 'ok' ? undefined : worst?.cause,
    since: worst?.since,
  };
};

const RULES: readonly ClusterRule[] = [
  ({ freshness, plane }) => unseen(freshness, plane),
  deletingRule,
  intervalRule,
  failedNamespacesRule,
  notReadyRule,
  pendingRule,
  noMatchRule,
  provisionedRule,
];

function judge(input: ClusterExternalSecretInput): Health {
  for (const rule of RULES) {
    const health = rule(input);
    if (health) return health;
  }
  const { ready } = input.object;
  return {
    verdict: 'unknown',
    severity: 'unknown',
    flags: [],
    cause: causeOf('unknown', { plane: input.plane }, ready?.message),
  };
}

/** Judges a ClusterExternalSecret: failed, partiallyFailed, noMatch, provisioned with its worst child, pending, deleting or unknown. @alpha */
export function judgeClusterExternalSecret(
  input: ClusterExternalSecretInput,
): Health {
  return withValidity(input, judge);
}
