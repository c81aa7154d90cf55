import type { PlaneRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { DirectAccessConfig } from '../config/secretsConfig';
import { groupOf, type Member } from './clusterGroups';
import { knownServer } from './credentials/openCredentials';
import { openAccess, type CollectContext } from './openAccess';
import type { WayIn } from './wayIn';

/** A plane that is reached directly. */
export interface DirectPlane {
  readonly ref: PlaneRef;
  readonly access: DirectAccessConfig;
  readonly cluster?: string;
}

/**
 * The ways to planes that are reached directly. Which of them are one cluster
 * is settled once, by what the configuration and the files that it names say.
 * `lookUpIn`: where the existence of Secrets may be asked for.
 */
export function directWays(
  planes: readonly DirectPlane[],
  context: CollectContext,
  lookUpIn: (ref: PlaneRef) => readonly string[],
): readonly WayIn[] {
  const known = planes.map(plane => ({
    ...plane,
    server: knownServer(plane.access),
  }));
  const members: Promise<readonly Member[]> = Promise.all(
    known.map(async ({ cluster, server }) => ({
      cluster,
      way: await server.key(),
    })),
  );
  return known.map(({ ref, access, server }, index) => ({
    ref,
    open: onClock =>
      openAccess(access, context, onClock, lookUpIn(ref), server),
    group: async () => {
      const all = await members;
      return groupOf(all[index], all);
    },
  }));
}
