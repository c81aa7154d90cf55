import type { ChangedKeys } from '../../judged/trackedKinds';
import type { PlaneView } from '../planes/planeViews';
import type { WorkflowRuns } from './buildClaims';
import type { ClaimBook } from './claimBook';
import { OBJECT_KINDS, ObjectUnit, type ObjectKind } from './fleetUnits';
import { buildsIn } from './strayRows';

/** What is told of units. */
interface UnitsListener {
  /** One is there, or has to be judged anew. */
  came(unit: ObjectUnit): void;
  left(unit: ObjectUnit): void;
}

/** A cluster as it is now. */
interface SeenCluster {
  readonly cluster: string;
  readonly planes: readonly PlaneView[];
  /** What is not as it was; all of it where that is not known. */
  readonly keys?: ChangedKeys;
  readonly runs: WorkflowRuns;
}

type Builds = ReturnType<typeof buildsIn>;

interface Units {
  readonly byKey: Map<string, ObjectUnit>;
  builds: Builds;
}

type Seen = ReadonlyMap<string, unknown>;

/** The objects that no component owns, cluster by cluster. */
export class ObjectUnits {
  private readonly clusters = new Map<string, Units>();

  constructor(
    private readonly claims: ClaimBook,
    private readonly listener: UnitsListener,
  ) {}

  *values(): Generator<ObjectUnit> {
    for (const { byKey } of this.clusters.values()) yield* byKey.values();
  }

  /** Finds out which there are, among those that changed. */
  sync(seen: SeenCluster): void {
    const { cluster, planes, keys } = seen;
    const kinds = planes[0].observation.cluster?.kinds;
    if (!kinds) return;
    const turned = [...this.claims.takeTurned(cluster)];
    for (const kind of OBJECT_KINDS) {
      const { objects, malformed } = kinds[kind];
      const both: readonly Seen[] =
        kind === 'ExternalSecret' ? [objects, malformed] : [objects];
      const changed = keys
        ? (keys.get(kind) ?? [])
        : both.flatMap(each => [...each.keys()]);
      for (const key of changed) this.settle(cluster, kind, key, both);
      if (kind !== 'ExternalSecret') continue;
      for (const key of turned) this.settle(cluster, kind, key, both);
    }
    this.syncBuilds(seen);
  }

  private settle(
    cluster: string,
    kind: ObjectKind,
    key: string,
    seen: readonly Seen[],
  ): void {
    const { byKey } = this.unitsIn(cluster);
    const id = `${kind}/${key}`;
    const unit = byKey.get(id);
    const isOwned = kind === 'ExternalSecret' && this.claims.has(cluster, key);
    const isThere = !isOwned && seen.some(each => each.has(key));
    if (isThere && !unit) {
      const made = new ObjectUnit(cluster, kind, key);
      byKey.set(id, made);
      this.listener.came(made);
    } else if (!isThere && unit) {
      byKey.delete(id);
      this.listener.left(unit);
    }
  }

  /** What a build lists is judged by its run. */
  private syncBuilds({ cluster, planes, runs }: SeenCluster): void {
    const units = this.unitsIn(cluster);
    const { builds: before, byKey } = units;
    const now = buildsIn(planes, runs);
    units.builds = now;
    if (now === before) return;
    for (const key of new Set([...before.keys(), ...now.keys()])) {
      if (before.get(key)?.run === now.get(key)?.run) continue;
      const unit = byKey.get(`ExternalSecret/${key}`);
      if (unit) this.listener.came(unit);
    }
  }

  private unitsIn(cluster: string): Units {
    const known = this.clusters.get(cluster);
    if (known) return known;
    const units: Units = { byKey: new Map(), builds: new Map() };
    this.clusters.set(cluster, units);
    return units;
  }
}
