import {
  causeOf,
  causeOfIgnorance,
  isReached,
  withValidity,
  type Cause,
  type Condition,
  type Judgement,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { freshnessAt } from '../ownership/lookupIn';
import type { ReferenceLink } from '../ownership/referenceOf';
import type { DeployedKey } from '../ownership/releasedKeys';
import { unknownBecause } from './causes';
import { withoutObject, type ObjectKeys } from './delivered';
import type { ActiveEnvironment } from './environmentContext';

/** The condition that says the release could not be rendered, if it says so. */
export function renderingFailed(
  environment: ActiveEnvironment,
): Condition | undefined {
  return environment.deployment.binding.conditions.find(
    ({ type, status, reason }) =>
      type === 'ReleaseSynced' &&
      status === 'False' &&
      reason === 'RenderingFailed',
  );
}

/** Why the release as a whole could not be rendered. */
export function causeOfRendering(
  environment: ActiveEnvironment,
  { message }: Condition,
): Cause {
  const { plane } = environment;
  const text = message ?? '';
  if (text.startsWith('Failed to collect SecretReferences')) {
    return causeOf('referenceMissing', {}, message);
  }
  const known = plane?.observation.plane;
  // A plane without an id was configured here, and not seen in the control plane.
  const storeless = known?.planeId !== undefined && !known.secretStore;
  if (storeless || /secret-?store/i.test(text)) {
    return causeOf('storeNotSet', { plane: plane?.name }, message);
  }
  return causeOf('renderFailed', {}, message);
}

/** Whether a text names a reference, and not just one of which it is a part. */
function names(text: string | undefined, reference: string): boolean {
  return (text ?? '')
    .split(/[^A-Za-z0-9.-]+/)
    .some(word => word.replace(/\.$/, '') === reference);
}

/** The cause that lies in the key's own reference, if it does. */
export function causeOfReference(
  { secret }: DeployedKey,
  link: ReferenceLink,
  rendering?: Condition,
): Cause | undefined {
  if (!secret) return undefined;
  const { reference, key } = secret;
  const text = rendering?.message;
  switch (link.state) {
    case 'absent':
      return causeOf('referenceMissing', { reference }, text);
    case 'keyAbsent':
      return causeOf('referenceMissing', { reference, key }, text);
    default:
      return link.state === 'unknown' && names(text, reference)
        ? causeOf('referenceMissing', { reference }, text)
        : undefined;
  }
}

function failed(reason: Cause, since: number | undefined): Judgement {
  return {
    verdict: 'notCreated',
    flags: [],
    cause: reason,
    since,
  };
}

function notRendered({ deployment }: ActiveEnvironment): Judgement {
  return {
    verdict: 'notCreated',
    flags: ['notYetRerendered'],
    cause: causeOf('notYetRerendered'),
    since: deployment.binding.meta.createdAt,
  };
}

/** What is true of a key for which no ExternalSecret is listed. */
export function judgeUnlisted(
  environment: ActiveEnvironment,
  key: DeployedKey,
  link: ReferenceLink,
): Judgement {
  const { deployment, query, controlPlane, plane } = environment;
  const condition = renderingFailed(environment);
  const own = causeOfReference(key, link, condition);
  if (condition) {
    return failed(
      own ?? causeOfRendering(environment, condition),
      condition.lastTransitionAt,
    );
  }
  if (!deployment.renderedKnown) {
    const { RenderedRelease } = query.snapshot.controlPlane.kinds;
    const freshness = freshnessAt(RenderedRelease, query);
    return unknownBecause(causeOfIgnorance(freshness, controlPlane));
  }
  if (own) return failed(own, undefined);
  if (!deployment.rendered) return notRendered(environment);
  if (!plane) return unknownBecause(environment.placeCause);
  const unseen = causeOfIgnorance(plane.observation.freshness, plane.name);
  // A component type of the platform's own may deliver it in a way that cannot be followed.
  return unknownBecause(unseen ?? causeOf('unknown', { key: key.key }));
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
  const createdAt = deployment.rendered?.meta.createdAt;
  if (createdAt === undefined) return health;
  const { now, thresholds } = query;
  return withValidity({ now }, (timed): Judgement => {
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
