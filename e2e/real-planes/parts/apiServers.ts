import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refOf } from '../harness/kubeClient';
import { waitUntil } from '../harness/waitUntil';
import type { RealWorld } from '../world/realWorld';
import { isSynced, planeState, waitForCell } from './shop';

const DATA = 'ClusterDataPlane/data-1';
const IN_DATA = ['worker', 'QUEUE_PASSWORD', 'development'] as const;
const ELSEWHERE = ['worker', 'QUEUE_PASSWORD', 'production'] as const;

/** Whether changes in the plane still reach the product: an object that goes and comes. */
async function followsChanges(world: RealWorld): Promise<void> {
  const wanted = world.wanted('worker').find(({ plane }) => plane === DATA);
  assert.ok(wanted);
  const plane = world.planeOf(wanted);
  await plane.delete(refOf(wanted.manifest));
  await waitForCell(world, IN_DATA, ({ cell }) =>
    assert.equal(cell.health.verdict, 'notCreated'),
  );
  await plane.apply(wanted.manifest);
  await waitForCell(world, IN_DATA, isSynced);
}

async function compacted(world: RealWorld): Promise<void> {
  await waitForCell(world, IN_DATA, isSynced);
  await world.rig.data1.compact();
  await followsChanges(world);
}

async function dataPlaneRestarts(world: RealWorld): Promise<void> {
  const { data1 } = world.rig;
  await waitForCell(world, IN_DATA, isSynced);
  await data1.compact();
  await data1.stop();
  await waitForCell(world, IN_DATA, seen => {
    assert.equal(planeState(seen, DATA), 'unreachable');
    const { health, delivery, lastKnown } = seen.cell;
    assert.equal(health.verdict, 'unknown');
    assert.equal(health.cause?.class, 'planeUnreachable');
    assert.equal(delivery.state, 'unknown');
    assert.equal(delivery.reason, 'notSeen');
    assert.equal(lastKnown?.delivery, 'current');
  });
  await waitForCell(world, ELSEWHERE, isSynced);
  await data1.start();
  // After an outage it may wait for a minute before it asks again; a new one asks at once.
  await world.rig.operator1.stop();
  world.rig.operator1.start();
  await waitForCell(world, IN_DATA, seen => {
    assert.equal(planeState(seen, DATA), 'live');
    isSynced(seen);
  });
  await followsChanges(world);
}

async function controlPlaneRestarts(world: RealWorld): Promise<void> {
  const { control } = world.rig;
  await control.compact();
  await control.stop();
  // What the control plane said holds no longer: it may not stay green.
  await waitUntil('the control plane is found to be gone', async () => {
    const answer = await world.answers.secretsOf('acme', 'worker');
    const [component] = answer?.components ?? [];
    const green = component?.rows
      .flatMap(({ cells }) => cells)
      .some(({ health }) => health.severity === 'ok');
    const state = answer?.report.headline.state;
    return state === 'known' && green ? undefined : true;
  });
  await control.start();
  await waitForCell(world, IN_DATA, isSynced);
  await waitForCell(world, ELSEWHERE, isSynced);
  // It is followed again, too: a reference that goes and comes is noticed.
  const ref = {
    apiVersion: 'openchoreo.dev/v1alpha1',
    kind: 'SecretReference',
    namespace: 'acme',
    name: 'db',
  };
  const reference = await control.admin.get(ref);
  assert.ok(reference);
  await control.admin.delete(ref);
  await waitForCell(world, IN_DATA, ({ cell }) =>
    assert.equal(cell.reference?.state, 'absent'),
  );
  await control.admin.apply({
    ...{ apiVersion: ref.apiVersion, kind: ref.kind, spec: reference.spec },
    metadata: { name: ref.name, namespace: ref.namespace },
  });
  await waitForCell(world, IN_DATA, ({ cell }) =>
    assert.equal(cell.reference?.state, 'found'),
  );
}

/** API servers that restart, and an etcd that forgets, under a running product. */
export function apiServersPart(world: () => RealWorld, smoke: boolean): void {
  describe('API servers under a running product', () => {
    it('a compacted etcd is not noticed', () => compacted(world()));
    it('a data plane that goes and comes, its history forgotten, is unknown and then known', () =>
      dataPlaneRestarts(world()));
    if (smoke) return;
    it('a control plane that goes and comes, its history forgotten, is known again', () =>
      controlPlaneRestarts(world()));
  });
}
