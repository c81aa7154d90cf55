import assert from 'node:assert/strict';
import { textAt, type Fields } from '../harness/json';
import { refOf, type ObjectRef } from '../harness/kubeClient';
import { waitUntil } from '../harness/waitUntil';
import type { RealWorld } from '../world/realWorld';
import { ALPHA, NAMESPACE, V1 } from './stopManifests';

/** The operator lists again what it could not read within a minute. */
const RECOVERS_WITHIN_MS = 100_000;

const canary = (kind: string, apiVersion: string): ObjectRef => ({
  apiVersion,
  kind,
  namespace: NAMESPACE,
  name: 'canary',
});

export const SECRET = canary('ExternalSecret', V1);
export const PUSH = canary('PushSecret', ALPHA);

export async function refreshedAt({ rig }: RealWorld, ref: ObjectRef) {
  return textAt(await rig.data1.admin.get(ref), 'status', 'refreshTime');
}

/** Waits until the operator refreshes an object once more. */
export async function untilRefreshed(
  world: RealWorld,
  ref: ObjectRef,
): Promise<void> {
  const before = await refreshedAt(world, ref);
  await waitUntil(
    `${ref.kind} ${ref.name} is refreshed`,
    async () => {
      const now = await refreshedAt(world, ref);
      return now !== undefined && now !== before ? true : undefined;
    },
    RECOVERS_WITHIN_MS,
  );
}

/** The incidents that say why an operator does nothing. */
export async function stopsIn({ answers }: RealWorld) {
  const all = await answers.incidents();
  return all.filter(({ level }) => level === 'controller');
}

/** Takes the object away: all goes on by itself, and nothing is said of it any more. */
export async function recovers(world: RealWorld, bad: Fields): Promise<void> {
  await world.rig.data1.admin.delete(refOf(bad));
  await untilRefreshed(world, SECRET);
  await untilRefreshed(world, PUSH);
  await waitUntil('nothing is told to stop', async () => {
    assert.deepEqual(await stopsIn(world), []);
    return true;
  });
}

/** The operator starts over what is there. */
export async function restart({ rig }: RealWorld): Promise<void> {
  await rig.operator1.stop();
  rig.operator1.start();
}

/** What the product says of the canaries where nothing is refreshed any more: why, of each. */
export async function untilOverdue(
  world: RealWorld,
  kinds: readonly string[],
  cause?: string,
): Promise<void> {
  await waitUntil('the canaries are overdue', async () => {
    const rows = await world.answers.rowsWith('canary');
    for (const kind of kinds) {
      const row = rows.find(({ object }) => object?.kind === kind);
      assert.equal(row?.health.verdict, 'stale', kind);
      if (cause) assert.equal(row.health.cause?.class, cause, kind);
    }
    return true;
  });
}
