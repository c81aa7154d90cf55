import assert from 'node:assert/strict';
import type { DeliveryDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KeySaid, SecretThere } from './inCluster';
import { millis, type ObjectTimes } from './judged';
import type { Expectation } from './situation';

/** What says that a key is there, and what says that it is not. Nothing is said by the others. */
const THERE: ReadonlySet<string> = new Set(['current', 'old', 'frozen']);

const isSaid = (delivery: string) => THERE.has(delivery) || delivery === 'none';

function has({ exists, keys }: SecretThere, key: string | null): boolean {
  // Of an object that is not followed by key: that there is anything.
  return key === null ? exists && keys.size > 0 : keys.has(key);
}

/** Holds what is said of each key to what the API server has: `none` where it is not there, and only there. */
function assertTrue(said: readonly KeySaid[], there: SecretThere): void {
  for (const { key, delivery, notAKey } of said) {
    if (notAKey || !isSaid(delivery)) continue;
    assert.equal(
      has(there, key),
      THERE.has(delivery),
      `${key} is ${delivery}, and there are ${JSON.stringify([...there.keys])}`,
    );
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
  assertTrue(said, there);
  // The Secret of an ExternalSecret that is gone is the garbage collector's, which the rig lacks.
  if (!isSaid(state) || said.length === 0) return;
  // The cell says what is worst of its keys: that all are there, or that one is not.
  const lacking = said.some(({ key, notAKey }) => !notAKey && !has(there, key));
  assert.equal(lacking, state === 'none', `${all}, and it is not so`);
}
