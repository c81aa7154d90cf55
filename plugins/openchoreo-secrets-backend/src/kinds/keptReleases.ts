import {
  refusedApply,
  releaseTrouble,
  type KeptMeta,
  type ReleaseBindingObject,
  type RenderedReleaseObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

interface Seen {
  readonly meta: KeptMeta;
  readonly seenAt?: number;
}

function isSame(before: Seen | undefined, { meta }: Seen): before is Seen {
  return before?.meta.uid === meta.uid;
}

/** With the moment at which its spec was first seen as it is now. */
export function seenSince<T extends Seen>(
  before: T | undefined,
  next: T,
  now: number,
): T {
  const isKnown =
    isSame(before, next) && before.meta.generation === next.meta.generation;
  return { ...next, seenAt: isKnown ? before.seenAt : now };
}

/** Whether all that a binding says is said of its spec as it is now, and well. */
function isSettled({ conditions, meta: { generation } }: ReleaseBindingObject) {
  const told = conditions.filter(
    ({ observedGeneration }) => observedGeneration === generation,
  );
  const types = told.map(({ type }) => type);
  return (
    ['ReleaseSynced', 'ResourcesReady'].every(type => types.includes(type)) &&
    !releaseTrouble(conditions)
  );
}

/** The name of the release that runs; one that is refused later on was none. */
function lastApplied(
  before: ReleaseBindingObject | undefined,
  next: ReleaseBindingObject,
): string | undefined {
  if (isSettled(next)) return next.release;
  const known = isSame(before, next) ? before.lastApplied : undefined;
  return known === next.release && refusedApply(next.conditions)
    ? undefined
    : known;
}

/** A ReleaseBinding, with what was seen of it before. */
export function keptBinding(
  before: ReleaseBindingObject | undefined,
  next: ReleaseBindingObject,
  now: number,
): ReleaseBindingObject {
  const applied = lastApplied(before, next);
  return {
    ...seenSince(before, next, now),
    ...(applied && { lastApplied: applied }),
  };
}

function isApplied({ conditions, meta }: RenderedReleaseObject): boolean {
  const applied = conditions?.find(({ type }) => type === 'ResourcesApplied');
  return (
    applied?.status === 'True' && applied.observedGeneration === meta.generation
  );
}

/** A RenderedRelease that is not applied, with what it listed when it was. */
export function keptRelease(
  before: RenderedReleaseObject | undefined,
  next: RenderedReleaseObject,
): RenderedReleaseObject {
  if (isApplied(next) || !isSame(before, next)) return next;
  const known = isApplied(before) ? before.resources : before.lastApplied;
  return known ? { ...next, lastApplied: known } : next;
}
