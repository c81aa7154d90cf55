import assert from 'node:assert/strict';
import type { DeliveryDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KeySaid, SecretThere } from './inCluster';
import { millis, type ObjectTimes } from './judged';
import type { Expectation } from './situation';

/** Whether a pod is said to find it; undefined where that is left open. */
function saidToBeThere(
  delivery: string,
  inAnothers?: string,
): boolean | undefined {
  if (['current', 'old', 'frozen'].includes(delivery)) return true;
  if (delivery === 'none' || inAnothers === 'no') return false;
  return inAnothers === 'yes' ? true : undefined;
}

function isThere({ exists, keys }: SecretThere, key: string | null): boolean {
  // Of an object that is not followed by key: that there is anything.
  return key === null ? exists && keys.size > 0 : keys.has(key);
}

/** Holds what is said of each key to what the API server has: `none` where it is not there, and only there. */
function assertTrue(said: readonly KeySaid[], there: SecretThere): void {
  for (const { key, delivery, has } of said) {
    const expected = saidToBeThere(delivery, has);
    if (expected === undefined) continue;
    const all = JSON.stringify([...there.keys]);
    assert.equal(isThere(there, key), expected, `${key}: ${delivery}; ${all}`);
  }
}

/** Holds what a pod is said to get to what is expected, and both to the Secret. */
export function assertDelivered(
  delivery: DeliveryDto,
  expected: Expectation,
  said: readonly KeySaid[],
  there: SecretThere,
  times: ObjectTimes,
): void {
  const { state, effect, asOf } = delivery;
  const all = JSON.stringify(delivery);
  assert.equal(state, expected.delivery, all);
  assert.equal(effect ?? 'untold', expected.effect, all);
  if (state === 'current') assert.equal(millis(asOf), times.refresh, all);
  for (const [key, wanted] of Object.entries(expected.keys)) {
    const found = said.find(each => each.key === key);
    assert.equal(found?.delivery, wanted, `the key ${key}`);
  }
  const keys = said.filter(({ notAKey }) => !notAKey);
  assertTrue(keys, there);
  const complete = saidToBeThere(state);
  // The Secret of an ExternalSecret that is gone is the garbage collector's, which the rig lacks.
  if (complete === undefined || said.length === 0) return;
  // The cell says what is worst of its keys: that all are there, or that one is not.
  const found = keys.every(({ key }) => isThere(there, key));
  assert.equal(found && there.exists, complete, `${all}, and it is not so`);
}
