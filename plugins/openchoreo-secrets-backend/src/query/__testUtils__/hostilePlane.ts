import {
  DEFAULT_THRESHOLDS,
  type KeptMeta,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { QueryContext } from '../context/context';
import type { Snapshot } from '../../observed/snapshot';
import { FAILED, meta, NOW, store } from '../__fixtures__/objects';
import { stray } from '../__fixtures__/fleet';
import { secretsOf, shop } from '../__fixtures__/shop';
import { snapshotOf, type ClusterFixture } from '../__fixtures__/world';
import {
  anyAnswersOfPlane,
  clusterAnswering,
  type AnswersOfPlane,
} from './anyAnswersOfPlane';

/** Which environment's plane somebody holds; it comes before the others by name, or after one of them. */
type Held = 'development' | 'staging';

/** In each plane one is in order and one fails, of components and of nobody: the hostile plane may want either to look otherwise. */
function honestPlane(name: string): ClusterFixture {
  return {
    secrets: [
      ...secretsOf(name, name === 'production' ? { ready: FAILED } : {}),
      stray(`tools-${name}`, 'token'),
      stray(`tools-${name}`, 'broken', { ready: FAILED }),
      stray('external-secrets', `own-${name}`, { ready: FAILED }),
    ],
    stores: [store('default', { meta: meta('default', { uid: name }) })],
  };
}

const ENVIRONMENTS = ['development', 'staging', 'production'] as const;

/** Names, uids and labels to copy: all that stands in the other planes. */
function copiedOf(honest: Snapshot, others: readonly string[]) {
  return others.flatMap((name): readonly KeptMeta[] => {
    const kinds = honest.clusters.get(`${name}-data`)?.kinds;
    const objects = [
      ...(kinds?.ExternalSecret.objects.values() ?? []),
      ...(kinds?.ClusterSecretStore.objects.values() ?? []),
    ];
    return objects.map(({ meta: of }) => of);
  });
}

/** A world of honest planes, one of which somebody holds who answers what he likes. */
export function hostilePlane(held: Held) {
  const hostile = `${held}-data`;
  const others: readonly string[] = ENVIRONMENTS.filter(name => name !== held);
  const honest = snapshotOf(
    shop(
      {},
      Object.fromEntries(
        ENVIRONMENTS.map(name => [`${name}-data`, honestPlane(name)]),
      ),
    ),
  );
  return {
    hostile,
    others,
    honest,
    answers: anyAnswersOfPlane(copiedOf(honest, others)),
    /** The same world, where the plane answers so, and perhaps the id of another. */
    withAnswers(given: AnswersOfPlane): Snapshot {
      const clusters = new Map(honest.clusters);
      clusters.set(hostile, clusterAnswering(hostile, given));
      const prod = clusters.get('production-data');
      if (!prod) throw new Error('no production');
      const claims = new Map([
        ['DataPlane/acme/production-data', { uid: 'id-production-data' }],
      ]);
      clusters.set('production-data', { ...prod, claims });
      return { ...honest, clusters };
    },
    isOther: (planeId: string | undefined) =>
      planeId !== undefined && !planeId.includes(hostile),
  };
}

/** When and how the snapshot of such a world is judged. */
export const judgedNow = (snapshot: Snapshot): QueryContext => ({
  snapshot,
  now: NOW,
  thresholds: DEFAULT_THRESHOLDS,
});
