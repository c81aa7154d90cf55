import { isDeepStrictEqual } from 'node:util';
import {
  componentKey,
  formatRef,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ChangedKeys } from '../../judged/trackedKinds';
import { TrackedSnapshot } from '../../judged/trackedSnapshot';
import { Tracker } from '../../judged/tracker';
import { groupBy } from '../../ownership/groupBy';
import type { QueryContext } from '../context/context';
import { controlPlaneRef } from '../planes/controlPlaneView';
import { allComponents } from './allComponents';
import { ClaimBook } from './claimBook';
import { fleetWith, viewSteps, type Fleet } from './fleet';
import {
  ComponentUnit,
  ObjectUnit,
  ResourceUnit,
  type FleetUnit,
  type UnitInput,
} from './fleetUnits';
import { JudgedRows } from './judgedRows';
import { ObjectUnits } from './objectUnits';
import { clusterKeyOf } from './placement';
import { lastOfResources, resourcesIn } from './resourceRows';
import { rowsByStore } from './storeEntries';
import { steadyView, viewsIn } from './trackedViews';

/** Planes by the keys of their clusters. */
const planesByCluster = (views: Fleet['views']) =>
  groupBy(views.values(), plane => clusterKeyOf(plane) ?? plane.id);

/** Everything that was judged, part by part, with what each part was judged by. */
export class FleetState {
  private readonly tracker = new Tracker<FleetUnit>();
  private readonly tracked: TrackedSnapshot<FleetUnit>;
  private readonly book = new JudgedRows();
  private readonly claims = new ClaimBook();
  private components: ReadonlyMap<string, ComponentUnit> = new Map();
  private resources: ReadonlyMap<string, ResourceUnit> = new Map();
  private readonly objects: ObjectUnits;
  private steady: ReadonlyMap<string, ReturnType<typeof steadyView>> =
    new Map();
  private last: QueryContext;
  private isNew = true;

  constructor(first: QueryContext) {
    this.last = first;
    this.tracked = new TrackedSnapshot(this.tracker, first.snapshot, first);
    this.objects = new ObjectUnits(this.claims, {
      came: unit => this.tracker.stale.add(unit),
      left: unit => this.drop(unit),
    });
  }

  /** Whether it can be brought up to date with that, rather than be made anew. */
  canJudge(next: QueryContext): boolean {
    const { thresholds, freshForMs, now } = this.last;
    return (
      next.thresholds === thresholds &&
      next.freshForMs === freshForMs &&
      next.now >= now &&
      this.tracked.canBecome(next.snapshot, next)
    );
  }

  /** Judges what is not as it was, in steps: between two of them, others may have their turn. */
  *judge(context: QueryContext): Generator<void, Fleet> {
    const { snapshot } = context;
    const views = yield* viewSteps(context);
    const changes = yield* this.tracked.become(snapshot, context);
    this.touchClusters(views);
    this.touchDue(context.now);
    this.syncSubjects(context);
    const controlPlane = formatRef(controlPlaneRef(snapshot));
    const input = this.inputOf(context, views, controlPlane);
    yield;
    yield* this.judgeStale(input, unit => !(unit instanceof ObjectUnit));
    yield* this.syncObjects(views, changes, context);
    yield* this.judgeStale(input, () => true);
    yield* this.book.settle();
    this.last = context;
    this.isNew = false;
    yield;
    const seen = { context, controlPlane, views };
    return yield* fleetWith(seen, this.judgedRows(context));
  }

  private judgedRows(context: QueryContext) {
    const { rows, byStore, isDoubled } = this.book;
    const troubles = [...this.components.values()].flatMap(
      ({ known }) => known.troubles,
    );
    if (!isDoubled) return { rows, byStore: new Map(byStore), troubles };
    const each = lastOfResources(rows, context);
    return { rows: each, byStore: rowsByStore(each), troubles };
  }

  private inputOf(
    context: QueryContext,
    views: Fleet['views'],
    controlPlane: string,
  ): UnitInput {
    const { tracked, tracker } = this;
    const { snapshot } = tracked;
    const read = { ...context, snapshot, horizon: tracker };
    const planes = viewsIn(read, views);
    const { WorkflowRun } = context.snapshot.controlPlane.kinds;
    return {
      context: read,
      views: planes,
      controlPlane,
      planes: planesByCluster(planes),
      runs: WorkflowRun.objects,
      readCluster: key => tracked.readCluster(key),
    };
  }

  /** What is concluded of a controller is read by all that is judged in its cluster. */
  private touchClusters(views: Fleet['views']): void {
    const before = this.steady;
    this.steady = new Map(
      [...views].map(([id, view]) => [id, steadyView(view)]),
    );
    for (const [id, view] of views) {
      const cluster = clusterKeyOf(view);
      if (cluster === undefined || this.isNew) continue;
      if (!isDeepStrictEqual(before.get(id), this.steady.get(id))) {
        this.tracked.touchCluster(cluster);
      }
    }
  }

  /** What may be otherwise by now. */
  private touchDue(now: number): void {
    const { stale } = this.tracker;
    for (const units of [this.components, this.resources, this.objects]) {
      for (const unit of units.values()) {
        if (unit.until !== undefined && unit.until <= now) stale.add(unit);
      }
    }
  }

  private syncSubjects(context: QueryContext): void {
    const { kinds } = context.snapshot.controlPlane;
    const before = this.last.snapshot.controlPlane.kinds;
    const isSame = (kind: 'Component' | 'ReleaseBinding' | 'Resource') =>
      !this.isNew && kinds[kind].objects === before[kind].objects;
    if (!isSame('Component') || !isSame('ReleaseBinding')) {
      this.components = this.unitsOf(
        allComponents(context.snapshot),
        this.components,
        of => new ComponentUnit(of),
      );
    }
    if (!isSame('Resource')) {
      this.resources = this.unitsOf(
        resourcesIn(context),
        this.resources,
        of => new ResourceUnit(of),
      );
    }
  }

  private unitsOf<T extends FleetUnit>(
    refs: readonly ComponentRef[],
    before: ReadonlyMap<string, T>,
    make: (ref: ComponentRef) => T,
  ): ReadonlyMap<string, T> {
    const units = new Map<string, T>();
    for (const ref of refs) {
      const key = componentKey(ref);
      const known = before.get(key);
      const unit = known ?? make(ref);
      if (!known) this.tracker.stale.add(unit);
      units.set(key, unit);
    }
    for (const [key, unit] of before) if (!units.has(key)) this.drop(unit);
    return units;
  }

  private *syncObjects(
    views: Fleet['views'],
    changes: ReadonlyMap<string, ChangedKeys>,
    context: QueryContext,
  ): Generator<void, void> {
    const { WorkflowRun } = context.snapshot.controlPlane.kinds;
    for (const [cluster, planes] of planesByCluster(views)) {
      const keys = this.isNew ? undefined : (changes.get(cluster) ?? new Map());
      this.objects.sync({ cluster, planes, keys, runs: WorkflowRun.objects });
      yield;
    }
  }

  private *judgeStale(
    input: UnitInput,
    isWanted: (unit: FleetUnit) => boolean,
  ): Generator<void, void> {
    const { stale } = this.tracker;
    for (const unit of [...stale]) {
      if (unit.isGone) stale.delete(unit);
      else if (isWanted(unit)) {
        this.judgeUnit(unit, input);
        yield;
      }
    }
  }

  private judgeUnit(unit: FleetUnit, input: UnitInput): void {
    const { now } = input.context;
    const judge = () => unit.judge(input);
    const { value, until } = this.tracker.judge(unit, now, judge);
    const { troubles, claims } = value;
    const rows = this.book.replace(unit.known.rows, value.rows);
    this.claims.replace(unit.known.claims, claims);
    unit.known = { rows, troubles, claims };
    unit.until = until;
  }

  private drop(unit: FleetUnit): void {
    unit.isGone = true;
    this.book.replace(unit.known.rows, []);
    this.claims.replace(unit.known.claims, []);
  }
}

/** Judges one fleet after the other: of each, what is not as it was in the one before. */
export class FleetJudge {
  private state: FleetState | undefined;

  /** Whether the next is made of the one before. */
  canGoOn(context: QueryContext): boolean {
    return this.state?.canJudge(context) ?? false;
  }

  *steps(context: QueryContext): Generator<void, Fleet> {
    const { state } = this;
    const next = state?.canJudge(context) ? state : new FleetState(context);
    // Steps that are not gone to the end leave nothing behind to go on from.
    this.state = undefined;
    const fleet = yield* next.judge(context);
    this.state = next;
    return fleet;
  }
}
