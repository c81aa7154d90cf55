import { parseDuration } from '../model/duration';
import type {
  Condition,
  ExternalSecretObject,
  KeptMeta,
} from '../model/objects';
import { causeOf } from './causeActors';
import type { Cause, Health } from './health';
import type { ControllerInput, JudgeContext } from './inputs';
import type { Syncable } from './syncable';

/** An object that the operator cannot read, and at which it stops. @alpha */
export interface StoppingObject {
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly field: string;
}

/** One that is absent is the operator's own. */
function isUnreadable(duration: string | undefined): boolean {
  return duration !== undefined && !parseDuration(duration).ok;
}

/** Whether its interval is no duration. */
export function isStopping({
  refreshInterval,
}: Pick<ExternalSecretObject, 'refreshInterval'>): boolean {
  return isUnreadable(refreshInterval);
}

/**
 * The first, by name, of the ExternalSecrets whose interval is no duration. The
 * API server takes them, and the operator reads all of a kind or none: while one
 * is there it sees no ExternalSecret any more.
 */
export function stoppingObject({
  externalSecrets,
  book,
  deployment,
}: Pick<ControllerInput, 'externalSecrets' | 'book' | 'deployment'>):
  StoppingObject | undefined {
  const only =
    deployment.state === 'found' ? deployment.value.scopedNamespace : undefined;
  const unreadable = book?.unreadable ?? externalSecrets;
  const [first] = [...unreadable]
    .filter(isStopping)
    .filter(({ meta }) => only === undefined || meta.namespace === only)
    .map(({ meta: { namespace = '', name } }) => ({ namespace, name }))
    .sort((a, b) =>
      `${a.namespace}/${a.name}` < `${b.namespace}/${b.name}` ? -1 : 1,
    );
  return (
    first && { kind: 'ExternalSecret', ...first, field: 'refreshInterval' }
  );
}

/** What an object whose own interval is no duration does to the operator. */
export function ownStop({ plan, kind, meta, context }: Syncable) {
  const { namespace, name } = meta;
  const field = 'refreshInterval';
  return plan.kind === 'unreadable'
    ? causeOfStop({ kind, namespace, name, field }, context)
    : undefined;
}

/** The cause as it is told of the object itself: only who may see that learns its name. @alpha */
export function causeOfStop(
  object: StoppingObject,
  { plane }: Pick<JudgeContext, 'plane'>,
): Cause {
  const { kind, namespace, name, field } = object;
  return causeOf('intervalUnreadable', { plane, kind, namespace, name, field });
}

/** What has durations, and says how it is. */
interface Stopping {
  readonly kind: string;
  readonly meta: KeptMeta;
  readonly ready?: Pick<Condition, 'lastTransitionAt'>;
}

/**
 * What a kind does that has several durations, or is judged by rules of its own:
 * the operator sees none of the kind any more, and nothing at all after a restart.
 * What the object says is of before: it is not read any more.
 */
export function stopByField(
  { kind, meta, ready }: Stopping,
  durations: Readonly<Record<string, string | undefined>>,
  context: Pick<JudgeContext, 'plane'>,
): Health | undefined {
  const { namespace, name, createdAt } = meta;
  const field = Object.keys(durations).find(each =>
    isUnreadable(durations[each]),
  );
  if (field === undefined) return undefined;
  return {
    verdict: ready ? 'unknown' : 'pending',
    severity: 'warning',
    flags: [],
    cause: causeOfStop({ kind, namespace, name, field }, context),
    since: ready?.lastTransitionAt ?? createdAt,
  };
}
