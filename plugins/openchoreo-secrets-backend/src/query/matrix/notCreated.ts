import {
  causeOf,
  causeOfIgnorance,
  isReached,
  withValidity,
  type Cause,
  type CauseParams,
  type Judgement,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { deliveringSecret } from '../../ownership/deliveringSecret';
import { freshnessAt } from '../../ownership/lookupIn';
import type { ReferenceLink } from '../../ownership/referenceOf';
import type { DeployedKey } from '../../ownership/releasedKeys';
import { unknownBecause } from '../context/causes';
import { withoutObject, type ObjectKeys } from '../objects/delivered';
import type { ActiveEnvironment } from './environmentContext';
import { askedAt, isOverdue } from './renderOverdue';

/** Why a release as a whole does not get through. */
export function causeOfTrouble({
  deployment: { trouble },
  plane,
}: ActiveEnvironment): Cause | undefined {
  if (!trouble) return undefined;
  const { cause } = trouble;
  const { class: named, params, text } = cause;
  if (named !== 'renderFailed' && named !== 'storeNotSet') return cause;
  const known = plane?.observation.plane;
  // A plane without an id was configured here, and not seen in the control plane.
  const storeless = known?.planeId !== undefined && !known.secretStore;
  return storeless || named === 'storeNotSet'
    ? causeOf('storeNotSet', { ...params, plane: plane?.name }, text)
    : cause;
}

/** Whether a text names a reference, and not just one of which it is a part. */
function names(text: string | undefined, reference: string): boolean {
  return (text ?? '')
    .split(/[^A-Za-z0-9.-]+/)
    .some(word => word.replace(/\.$/, '') === reference);
}

/** The cause that lies in the key's own reference, if it does. */
function causeOfReference(
  { secret }: DeployedKey,
  link: ReferenceLink,
  trouble: Cause | undefined,
): Cause | undefined {
  if (!secret) return undefined;
  const { reference, key } = secret;
  const named = names(trouble?.text, reference);
  const missing = (params: Cause['params']) =>
    causeOf(
      'referenceMissing',
      { ...params, ...runningOf(trouble) },
      named ? trouble?.text : undefined,
    );
  switch (link.state) {
    case 'absent':
      return missing({ reference });
    case 'keyAbsent':
      return missing({ reference, key });
    default:
      return link.state === 'unknown' && named
        ? missing({ reference })
        : undefined;
  }
}

/** What a cause says of the release that runs in place of this one. */
function runningOf(trouble: Cause | undefined): CauseParams {
  const { olderRuns, runs } = trouble?.params ?? {};
  return { olderRuns, runs };
}

/** A cause as it stands beside a key: what is told of another reference is not this one's to tell. */
function besideKey(trouble: Cause, { secret }: DeployedKey): Cause {
  const { reference } = trouble.params;
  return reference && reference !== secret?.reference
    ? causeOf('renderFailed', runningOf(trouble))
    : trouble;
}

function failed(reason: Cause, since: number | undefined): Judgement {
  return {
    verdict: 'notCreated',
    flags: [],
    cause: reason,
    since,
  };
}

function notRendered(environment: ActiveEnvironment): Judgement {
  const since = askedAt(environment);
  if (isOverdue(environment, since)) {
    return failed(causeOf('renderOverdue'), since);
  }
  return {
    ...failed(causeOf('notYetRerendered'), since),
    flags: ['notYetRerendered'],
  };
}

/** A key of a release that is not rendered. */
function unrendered(environment: ActiveEnvironment, reason: Cause): Judgement {
  const { trouble } = environment.deployment;
  const judged = failed(reason, trouble?.since);
  return trouble?.stage === 'dependencies' &&
    !isOverdue(environment, trouble.since)
    ? { ...judged, flags: ['initialising'] }
    : judged;
}

/** A key of a release that the plane refuses. */
function refused(
  { deployment }: ActiveEnvironment,
  key: DeployedKey,
  reason: Cause,
): Judgement | undefined {
  const { running, asked = [], trouble } = deployment;
  if (running.state === 'unknown') return unknownBecause(reason);
  // New in what is not rolled out: the release that runs does without it.
  return deliveringSecret(key, asked)
    ? failed(reason, trouble?.since)
    : undefined;
}

/** What is true of a key that a release does not deliver as it stands, for it does not get through. */
function judgeHeldUp(
  environment: ActiveEnvironment,
  key: DeployedKey,
  own: Cause | undefined,
): Judgement | undefined {
  const { trouble, rendered } = environment.deployment;
  const reason = causeOfTrouble(environment);
  if (!trouble || !reason) return undefined;
  if (trouble.stage === 'render' || !rendered) {
    return unrendered(environment, own ?? besideKey(reason, key));
  }
  return trouble.stage === 'apply'
    ? refused(environment, key, reason)
    : undefined;
}

/** Rendered, and about to be applied. */
function isComing(
  { deployment: { running, trouble, asked = [] } }: ActiveEnvironment,
  key: DeployedKey,
): boolean {
  return (
    running.state === 'older' &&
    !trouble &&
    deliveringSecret(key, asked) !== undefined
  );
}

/** What is true of a key for which no ExternalSecret is listed. */
export function judgeUnlisted(
  environment: ActiveEnvironment,
  key: DeployedKey,
  link: ReferenceLink,
): Judgement {
  const { deployment, query, controlPlane, plane } = environment;
  const own = causeOfReference(key, link, causeOfTrouble(environment));
  const held = judgeHeldUp(environment, key, own);
  if (held) return held;
  if (!deployment.renderedKnown) {
    const { RenderedRelease } = query.snapshot.controlPlane.kinds;
    const freshness = freshnessAt(RenderedRelease, query);
    return unknownBecause(causeOfIgnorance(freshness, controlPlane));
  }
  if (own) return failed(own, undefined);
  if (!deployment.rendered || isComing(environment, key)) {
    return notRendered(environment);
  }
  if (!plane) return unknownBecause(environment.placeCause);
  const unseen = causeOfIgnorance(plane.observation.freshness, plane.name);
  // A component type of the platform's own may deliver it in a way that cannot be followed.
  return unknownBecause(unseen ?? causeOf('unknown', { key: key.key }));
}

/** What an object is absent for, where the plane refuses its release: that, and nobody has removed it. */
function becauseRefused(
  { deployment: { trouble, running } }: ActiveEnvironment,
  health: Judgement,
): Judgement | undefined {
  const isAbsent = health.cause?.class === 'objectAbsent';
  if (trouble?.stage !== 'apply' || running.state === 'older' || !isAbsent) {
    return undefined;
  }
  return { ...health, cause: trouble.cause, since: trouble.since };
}

/**
 * Corrects what an object's absence means: a list that is itself not known to
 * be current proves nothing, and one just written may be ahead of the plane.
 */
function judgeAbsent(
  environment: ActiveEnvironment,
  health: Judgement,
): Judgement {
  const { deployment, query, controlPlane } = environment;
  const { RenderedRelease } = query.snapshot.controlPlane.kinds;
  if (!deployment.renderedKnown) {
    const freshness = freshnessAt(RenderedRelease, query);
    return unknownBecause(causeOfIgnorance(freshness, controlPlane));
  }
  const refusal = becauseRefused(environment, health);
  if (refusal) return refusal;
  const createdAt = deployment.rendered?.meta.createdAt;
  if (createdAt === undefined) return health;
  const { now, thresholds, horizon } = query;
  return withValidity({ now, horizon }, (timed): Judgement => {
    const settledAt = createdAt + thresholds.initialisingForMs;
    return isReached(timed, settledAt)
      ? health
      : { ...health, flags: [...health.flags, 'initialising'] };
  });
}

/** What is said of an object there: where it is absent, with what that means. */
export function judgedThere(
  environment: ActiveEnvironment,
  judged: ObjectKeys,
): ObjectKeys {
  const { health } = judged.deliverer;
  return health.verdict === 'notCreated'
    ? withoutObject(judgeAbsent(environment, health), environment.query)
    : judged;
}
