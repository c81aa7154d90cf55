import assert from 'node:assert/strict';
import { it } from 'node:test';
import { listAt, type Fields } from '../harness/json';
import { refOf } from '../harness/kubeClient';
import { applyAll } from '../harness/manifests';
import { waitUntil } from '../harness/waitUntil';
import type { RealWorld } from '../world/realWorld';
import {
  PUSH,
  recovers,
  refreshedAt,
  restart,
  SECRET,
  stopsIn,
  untilOverdue,
  untilRefreshed,
} from './stopCanaries';
import {
  clusterGenerator,
  generated,
  generator,
  NONE,
  pushEverywhere,
} from './stopManifests';

/** How many objects of a kind the operator works at once; see `Operator`. */
const WORKERS = 4;

/** The kind is not read: nothing can be named, and that nothing is refreshed is told. */
async function untilStalled(world: RealWorld): Promise<void> {
  await waitUntil('the operator has stalled', async () => {
    const classes = (await stopsIn(world)).map(({ cause }) => cause.class);
    assert.deepEqual(classes, ['controllerStalled']);
    return true;
  });
}

const other = pushEverywhere('canary', '1h', '1h');

async function isTakenUp({ rig }: RealWorld): Promise<boolean> {
  const found = await rig.data1.admin.get(refOf(other));
  return listAt(found, 'status', 'conditions').length > 0;
}

/** It stops its own kind, of which the product knows nothing: it has nothing to say. */
async function ofPushes(world: RealWorld, bad: Fields): Promise<void> {
  const { admin } = world.rig.data1;
  await applyAll(admin, [bad, other]);
  await untilRefreshed(world, SECRET);
  await untilRefreshed(world, PUSH);
  assert.equal(await isTakenUp(world), false);
  assert.deepEqual(await stopsIn(world), []);
  await recovers(world, bad);
  await waitUntil('the other one is taken up', async () =>
    (await isTakenUp(world)) ? true : undefined,
  );
  await admin.delete(refOf(other));
}

async function ofRestart(world: RealWorld, bad: Fields): Promise<void> {
  await world.rig.data1.admin.apply(bad);
  await restart(world);
  const before = await refreshedAt(world, SECRET);
  await untilOverdue(world, ['ExternalSecret', 'PushSecret']);
  await untilStalled(world);
  assert.equal(await refreshedAt(world, SECRET), before);
  await recovers(world, bad);
}

/** Generators are listed when the first ExternalSecret takes from one. */
async function ofUnused(world: RealWorld): Promise<void> {
  const { admin } = world.rig.data1;
  const all = [generator('stops', NONE), clusterGenerator('stops', NONE)];
  await applyAll(admin, all);
  await restart(world);
  await untilRefreshed(world, SECRET);
  await untilRefreshed(world, PUSH);
  assert.deepEqual(await stopsIn(world), []);
  for (const each of all) await admin.delete(refOf(each));
}

/** Each worker that meets one waits for the list, whichever generator it wants. */
async function ofUsed(
  world: RealWorld,
  bad: Fields,
  good: Fields,
): Promise<void> {
  const { admin } = world.rig.data1;
  const { kind, name } = refOf(good);
  const users = Array.from({ length: WORKERS }, (_, index) =>
    generated(`takes-${index}`, { kind, name }),
  );
  await applyAll(admin, [bad, good, ...users]);
  await untilOverdue(world, ['ExternalSecret']);
  await untilStalled(world);
  await untilRefreshed(world, PUSH);
  await recovers(world, bad);
  for (const each of [...users, good]) await admin.delete(refOf(each));
}

/** Durations that are none, in kinds that the product does not read. */
export function unreadStops(world: () => RealWorld): void {
  it('of a ClusterPushSecret: no ClusterPushSecret is taken up, the rest goes on', () =>
    ofPushes(world(), pushEverywhere('stops', NONE, '1h')));
  it('of what a ClusterPushSecret makes: the same', () =>
    ofPushes(world(), pushEverywhere('stops', '1h', NONE)));
  it('of a ClusterPushSecret, when the operator starts: nothing goes on', () =>
    ofRestart(world(), pushEverywhere('stops', NONE, '1h')));
  it('of generators that nobody uses, also when the operator starts: all goes on', () =>
    ofUnused(world()));
  it('of a generator, where ExternalSecrets take from another: none is refreshed, PushSecrets are', () =>
    ofUsed(world(), generator('stops', NONE), generator('takes', '1s')));
  it('of a ClusterGenerator: the same', () =>
    ofUsed(
      world(),
      clusterGenerator('stops', NONE),
      clusterGenerator('takes', '1s'),
    ));
}
