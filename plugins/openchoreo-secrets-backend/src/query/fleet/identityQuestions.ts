import {
  causeOf,
  formatRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { memoised } from '../../ownership/memo';
import type { ClusterSnapshot, Snapshot } from '../../observed/snapshot';
import type { IdentityQuestion } from './identityQuestion';
import { wrongClusters } from './wrongClusters';

function idsOf({ claims }: ClusterSnapshot): readonly string[] {
  return [...new Set([...(claims?.values() ?? [])].map(({ uid }) => uid))];
}

/** Ids that several clusters answer, with those clusters; each may answer several. */
function sharedClusters({ clusters }: Snapshot) {
  const all = [...clusters.values()].flatMap(cluster =>
    idsOf(cluster).map(id => ({ id, key: cluster.key })),
  );
  return [...groupBy(all, ({ id }) => id)]
    .filter(([, of]) => of.length > 1)
    .map(([id, of]) => ({ id, clusters: of.map(({ key }) => key).sort() }));
}

/** The planes that live in some clusters. */
function planesIn(
  { planes }: Snapshot,
  clusters: readonly string[],
): readonly string[] {
  return planes.flatMap(({ ref, access }) =>
    access.state !== 'notConfigured' && clusters.includes(access.cluster)
      ? [formatRef(ref)]
      : [],
  );
}

/** Clusters go by their first plane; where two of those are called alike, by its whole reference. */
function namesOf(clusters: readonly string[]): readonly string[] {
  const short = clusters.map(key => key.slice(key.lastIndexOf('/') + 1));
  return new Set(short).size === short.length ? short : clusters;
}

function sharedIds(snapshot: Snapshot): readonly IdentityQuestion[] {
  return sharedClusters(snapshot).map(({ id, clusters }) => {
    const names = namesOf(clusters);
    const params = {
      plane: names.slice(0, -1).join(', '),
      other: names.at(-1),
    };
    return {
      key: ['clusterIdShared', id],
      planes: planesIn(snapshot, clusters),
      cause: causeOf('clusterIdShared', params),
    };
  });
}

function changedIds({ clusters }: Snapshot): readonly IdentityQuestion[] {
  const claims = [...clusters.values()].flatMap(cluster => [
    ...(cluster.claims ?? []),
  ]);
  return claims.flatMap(([plane, { changedAt }]) => {
    if (changedAt === undefined) return [];
    const [name] = namesOf([plane]);
    return {
      key: ['clusterIdChanged', plane],
      planes: [plane],
      cause: causeOf('clusterIdChanged', { plane: name }),
      since: changedAt,
    };
  });
}

function mixedIds(snapshot: Snapshot): readonly IdentityQuestion[] {
  return [...snapshot.clusters.values()].flatMap(cluster => {
    if (idsOf(cluster).length < 2) return [];
    const [name] = namesOf([cluster.key]);
    return {
      key: ['clusterIdMixed', cluster.key],
      planes: planesIn(snapshot, [cluster.key]),
      cause: causeOf('clusterIdMixed', { plane: name }),
    };
  });
}

/** What clusters answer to who they are, and have of what should be there, where that raises a question. The answer decides nothing else. */
export const identityQuestions = memoised(
  (snapshot: Snapshot): readonly IdentityQuestion[] => [
    ...sharedIds(snapshot),
    ...changedIds(snapshot),
    ...mixedIds(snapshot),
    ...wrongClusters(snapshot),
  ],
);
