import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSnapshot } from '../../observed/snapshot';
import type { Fleet } from './fleet';

type Kinds = Readonly<
  Record<string, Pick<KindSnapshot<unknown>, 'observation'>>
>;

function isRefused(observation: KindObservation): boolean {
  return (
    observation.state === 'failed' && observation.failure.class === 'forbidden'
  );
}

function refusedIn(kinds: Kinds): readonly string[] {
  return Object.entries(kinds).flatMap(([kind, { observation }]) =>
    isRefused(observation) ? [kind] : [],
  );
}

/** The kinds that the cluster of a plane does not allow to be read, by name. */
export function refusedKinds(
  { views, context, controlPlane }: Fleet,
  planeId: string,
): string[] {
  const cluster = views.get(planeId)?.observation.cluster;
  const events = [...(cluster?.eventsObserved?.values() ?? [])];
  const refused = [
    ...(cluster ? refusedIn(cluster.kinds) : []),
    ...(events.some(isRefused) ? ['Event'] : []),
    ...(planeId === controlPlane
      ? refusedIn(context.snapshot.controlPlane.kinds)
      : []),
  ];
  return [...new Set(refused)].sort();
}
