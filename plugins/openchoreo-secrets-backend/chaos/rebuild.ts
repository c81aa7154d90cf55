import {
  resources,
  type RunningCluster,
  type World,
} from '@internal/plane-simulator';
import { anyFate, befall, secretsIn, type Change } from './change';
import type { Random } from './random';

const NAMESPACES = resources.namespaces;
const SYSTEM = { name: 'kube-system' };

/** As far as a history is made up to be as long as another. */
const MOST = 5_000;

/** Its history has gone on until what was heard last of the cluster before is a moment in its own past. */
function goOnTo({ log }: RunningCluster, revision: number): void {
  for (let now = log.revision; now < Math.min(revision, MOST); now += 1) {
    log.modify(NAMESPACES, SYSTEM, old => ({
      ...old,
      metadata: { ...old.metadata, labels: { age: String(now) } },
    }));
  }
}

/** Another cluster stands under the address: with an id, a history and objects of its own. */
function replace(
  cluster: RunningCluster,
  { id, isOlder }: { readonly id: string; readonly isOlder: boolean },
  objects: () => void,
): void {
  const { log, server } = cluster;
  const { offline } = server.faults;
  const before = log.revision;
  // Nobody is told of what is different.
  server.faults.offline = true;
  log.delete(NAMESPACES, SYSTEM);
  log.apply(NAMESPACES, { metadata: { ...SYSTEM, uid: id } });
  objects();
  log.resetRevision(1);
  if (isOlder) goOnTo(cluster, before + 20);
  server.faults.offline = offline;
}

/** A cluster is rebuilt under its address: in the twin, the same becomes of its objects and it stays what it is. */
export function anyRebuild(world: World, name: string, random: Random): Change {
  const fates = secretsIn(world, name).flatMap(key =>
    random.next() < 0.5 ? [{ key, fate: anyFate(random) }] : [],
  );
  const id = `rebuilt-${random.between(0, 1_000_000)}`;
  const isOlder = random.next() < 0.5;
  return {
    what: `${name}: rebuilt as ${id}${isOlder ? ', older than it was' : ''}, with ${fates.length} other objects`,
    make: (of, isTwin) => {
      const cluster = of.clusters.get(name);
      if (!cluster) return;
      const objects = () =>
        fates.forEach(({ key, fate }) => befall(cluster.log, key, fate));
      if (isTwin) objects();
      else replace(cluster, { id, isOlder }, objects);
    },
  };
}
