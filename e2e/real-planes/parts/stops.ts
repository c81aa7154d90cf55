import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Fields } from '../harness/json';
import { refOf } from '../harness/kubeClient';
import { applyAll, namespaceOf } from '../harness/manifests';
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
  everywhere,
  NAMESPACE,
  NONE,
  push,
  secret,
  store,
  webhookStore,
} from './stopManifests';
import { unreadStops } from './unreadStops';

/** The product names the object in the one incident of its cluster. */
async function untilTold(world: RealWorld, bad: Fields): Promise<void> {
  const { kind, name } = refOf(bad);
  await waitUntil(`${kind} ${name} is told`, async () => {
    const stops = await stopsIn(world);
    assert.equal(stops.length, 1, JSON.stringify(stops));
    const [{ cause }] = stops;
    assert.equal(cause.class, 'intervalUnreadable');
    assert.equal(cause.params.kind, kind);
    assert.equal(cause.params.name, name);
    return true;
  });
}

async function ready(world: RealWorld): Promise<void> {
  await applyAll(world.rig.data1.admin, [
    namespaceOf(NAMESPACE),
    store,
    secret('canary', '1s'),
    push('canary', '1s'),
  ]);
  await untilRefreshed(world, SECRET);
  await untilRefreshed(world, PUSH);
}

async function ofSecrets(world: RealWorld): Promise<void> {
  const bad = secret('stops', NONE);
  await world.rig.data1.admin.apply(bad);
  await untilTold(world, bad);
  await untilOverdue(world, ['ExternalSecret'], 'intervalUnreadable');
  await untilRefreshed(world, PUSH);
  await recovers(world, bad);
}

async function ofSibling(world: RealWorld, bad: Fields): Promise<void> {
  await world.rig.data1.admin.apply(bad);
  await untilTold(world, bad);
  await untilRefreshed(world, SECRET);
  await recovers(world, bad);
}

/** With the object there, the operator finds nothing of any kind when it starts. */
async function ofRestart(world: RealWorld, bad: Fields): Promise<void> {
  await world.rig.data1.admin.apply(bad);
  await restart(world);
  const before = await refreshedAt(world, SECRET);
  await untilOverdue(world, ['ExternalSecret', 'PushSecret']);
  assert.equal(await refreshedAt(world, SECRET), before);
  await recovers(world, bad);
}

/** Durations that are none: which part of the operator each stops, and what is said of it. */
export function stopsPart(world: () => RealWorld): void {
  describe('an interval that is none', () => {
    after(async () => {
      const { admin } = world().rig.data1;
      for (const ref of [PUSH, SECRET]) await admin.delete(ref);
    });
    it('of nobody: all goes on', () => ready(world()));
    it('of an ExternalSecret: no ExternalSecret is refreshed, PushSecrets are', () =>
      ofSecrets(world()));
    it('of a PushSecret: ExternalSecrets go on', () =>
      ofSibling(world(), push('stops', NONE)));
    it('of a ClusterExternalSecret: ExternalSecrets go on', () =>
      ofSibling(world(), everywhere(NONE, '1h')));
    it('of what a ClusterExternalSecret makes: ExternalSecrets go on', () =>
      ofSibling(world(), everywhere('1h', NONE)));
    it('of a store that waits for a webhook: ExternalSecrets go on', () =>
      ofSibling(world(), webhookStore));
    it('of a PushSecret, when the operator starts: nothing goes on', () =>
      ofRestart(world(), push('stops', NONE)));
    unreadStops(world);
  });
}
