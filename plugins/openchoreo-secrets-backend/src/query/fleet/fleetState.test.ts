import {
  DEFAULT_THRESHOLDS,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Snapshot } from '../../observed/snapshot';
import { justMade } from '../__fixtures__/busyWorlds';
import { neighbour, withNeighbours } from '../__fixtures__/neighbours';
import { FAILED, MINUTE, NOW } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { snapshotOf, type WorldFixture } from '../__fixtures__/world';
import { fleetOf, type Fleet } from './fleet';
import { FleetJudge } from './fleetState';

/** Judges, and counts the steps. */
function judged(judge: FleetJudge, snapshot: Snapshot, now = NOW) {
  const context = { snapshot, now, thresholds: DEFAULT_THRESHOLDS };
  const steps = judge.steps(context);
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done) return { fleet: step.value, count };
  }
}

/** Rows that changed are put in order, among all, and among those of their one store. */
const PUT_IN_PLACE = 3;

const rowsOf = ({ rows }: Fleet) => rows;

const PLANE = 'development-data';

/** The same, where one ExternalSecret became another. */
function withChanged(
  snapshot: Snapshot,
  name: string,
  changed: Partial<ExternalSecretObject>,
): Snapshot {
  const cluster = snapshot.clusters.get(PLANE);
  if (!cluster) throw new Error(`no ${PLANE}`);
  const { ExternalSecret } = cluster.kinds;
  const objects = new Map(
    [...ExternalSecret.objects].map(([key, object]) => [
      key,
      object.meta.name === name ? { ...object, ...changed } : object,
    ]),
  );
  const kinds = {
    ...cluster.kinds,
    ExternalSecret: { ...ExternalSecret, objects },
  };
  return {
    ...snapshot,
    revision: snapshot.revision + 1,
    clusters: new Map([...snapshot.clusters, [PLANE, { ...cluster, kinds }]]),
  };
}

const sized = (size: number): WorldFixture =>
  withNeighbours(
    shop(),
    Array.from({ length: size }, (_, at) =>
      neighbour(`n-${at}`, `uid-${at}`, false),
    ),
  );

describe('one change in a fleet', () => {
  it.each([10, 20, 40])('costs what hangs on it, among %i components', size => {
    const judge = new FleetJudge();
    const snapshot = snapshotOf(sized(size));
    const first = judged(judge, snapshot);
    expect(first.count).toBeGreaterThan(size);
    const idle = judged(judge, snapshot);
    const next = withChanged(snapshot, 'n-3-of-uid-3', { ready: FAILED });
    const { fleet, count } = judged(judge, next);
    // The one component that lists it.
    expect(count - idle.count - PUT_IN_PLACE).toBe(1);
    expect(rowsOf(fleet)).toEqual(
      rowsOf(fleetOf({ ...fleet.context, snapshot: next })),
    );
    const before = new Set(first.fleet.rows);
    expect(fleet.rows.filter(row => !before.has(row))).toHaveLength(1);
  });

  it('of nothing but the time of a refresh leaves the rest of its cluster alone', () => {
    const judge = new FleetJudge();
    const snapshot = snapshotOf(sized(10));
    judged(judge, snapshot);
    const idle = judged(judge, snapshot).count;
    const later = NOW + 1_000;
    const refreshed = withChanged(snapshot, 'n-3-of-uid-3', {
      refreshAt: later,
    });
    const { count } = judged(judge, refreshed, later);
    expect(count - idle - PUT_IN_PLACE).toBe(1);
  });
});

describe('what time alone changes', () => {
  it('is judged when it has come: a release that is not rendered is overdue then', () => {
    const judge = new FleetJudge();
    const snapshot = snapshotOf(justMade('development'));
    const waiting = rowsOf(judged(judge, snapshot).fleet).map(
      ({ health }) => health.cause?.class,
    );
    expect(waiting).toContain('notYetRerendered');
    // As long as what is seen counts as fresh.
    const then = NOW + MINUTE;
    const context = {
      snapshot,
      now: then,
      thresholds: { ...DEFAULT_THRESHOLDS, notRenderedAfterMs: 30_000 },
    };
    const steps = new FleetJudge();
    const run = (now: number) => {
      const each = steps.steps({ ...context, now });
      for (;;) {
        const step = each.next();
        if (step.done) return rowsOf(step.value);
      }
    };
    run(NOW);
    const overdue = run(then);
    expect(overdue).toEqual(rowsOf(fleetOf(context)));
    expect(overdue.map(({ health }) => health.cause?.class)).toContain(
      'renderOverdue',
    );
  });
});
