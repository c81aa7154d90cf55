import {
  judgeController,
  type ControllerHealth,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { unnoted } from '../../ownership/notedMap';
import { memoised } from '../../ownership/memo';

/** What a controller is judged by, beside the ExternalSecrets of its cluster. */
type Beside = Omit<Parameters<typeof judgeController>[0], 'externalSecrets'>;

interface Judged {
  readonly beside: Beside;
  readonly health: ControllerHealth;
}

/** By the name of the plane, for causes name it: several may live in one cluster. */
const judgedOf = memoised(
  (_objects: ReadonlyMap<string, ExternalSecretObject>) =>
    new Map<string | undefined, Judged>(),
);

function sameDeployment(a: Beside['deployment'], b: Beside['deployment']) {
  return a.state === 'found' && b.state === 'found'
    ? a.value === b.value
    : a.state === b.state;
}

/** A cluster that is not seen now says why and since when: that is told at once, and not kept. */
const isSeen = ({ freshness }: Beside) => freshness.state === 'fresh';

function holds({ beside: then, health }: Judged, now: Beside): boolean {
  const { validUntil = Infinity } = health;
  return (
    isSeen(now) &&
    now.now >= then.now &&
    now.now < validUntil &&
    now.doubt === then.doubt &&
    now.thresholds === then.thresholds &&
    now.groupServed === then.groupServed &&
    sameDeployment(now.deployment, then.deployment)
  );
}

/**
 * The controller of a cluster, as all its ExternalSecrets tell of it. They are
 * gone through once for as long as they stand as they are and no time has come
 * at which something else would be true of it.
 */
export function controllerOf(
  all: ReadonlyMap<string, ExternalSecretObject>,
  beside: Beside,
): ControllerHealth {
  // What it is told to be stands in each answer, beside its plane.
  const objects = unnoted(all);
  const judged = judgedOf(objects);
  const before = judged.get(beside.plane);
  if (before && holds(before, beside)) return before.health;
  const externalSecrets = [...objects.values()];
  const health = judgeController({ ...beside, externalSecrets });
  if (isSeen(beside)) judged.set(beside.plane, { beside, health });
  return health;
}
