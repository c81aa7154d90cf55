import assert from 'node:assert/strict';
import { millis, type Judged, type ObjectTimes } from './judged';
import { fillText, type Placeholders } from './placeholders';
import type { Expectation } from './situation';

const UNITS: Readonly<Record<string, number>> = { s: 1_000, h: 3_600_000 };

function durationOf(text: string): number {
  return Number.parseInt(text, 10) * (UNITS[text.slice(-1)] ?? NaN);
}

/** When the state began, by the object's own times. */
function sinceOf(
  { since, due }: Expectation,
  times: ObjectTimes,
): number | undefined {
  if (since === 'due') {
    return times.refresh && due ? times.refresh + durationOf(due) : undefined;
  }
  return since === undefined || since === 'none' ? undefined : times[since];
}

function assertCause(
  { health }: Judged,
  expected: Expectation,
  known: Placeholders,
): void {
  const params = Object.fromEntries(
    Object.entries(expected.params).map(([name, value]) => [
      name,
      fillText(value, known),
    ]),
  );
  const { cause } = health;
  assert.equal(cause?.class, expected.cause, `cause: ${cause?.text}`);
  if (expected.actor) assert.equal(cause?.actor, expected.actor);
  for (const [name, value] of Object.entries(params)) {
    assert.equal(cause?.params[name], value, `parameter ${name}`);
  }
  if (expected.text) assert.ok(cause?.text?.includes(expected.text));
}

/** Holds what the product says to what is expected, and its times to those of the object. */
export function assertJudged(
  judged: Judged,
  expected: Expectation,
  times: ObjectTimes,
  known: Placeholders,
): void {
  const { health } = judged;
  assert.equal(health.verdict, expected.verdict, JSON.stringify(health));
  assert.equal(health.severity, expected.severity);
  if (expected.verdict === 'notCreated') return;
  // A refresh falls due at any moment where it is frequent.
  const flags = health.flags.filter(flag => flag !== 'late');
  assert.deepEqual([...flags].sort(), [...expected.flags].sort(), 'flags');
  assertCause(judged, expected, known);
  if (expected.store) assert.equal(judged.store, expected.store, 'store');
  if (expected.controller) {
    assert.equal(judged.controller, expected.controller, 'controller');
  }
  if (expected.verdict !== 'deleting') {
    assert.equal(millis(health.refreshedAt), times.refresh, 'refreshedAt');
  }
  assert.equal(millis(health.since), sinceOf(expected, times), 'since');
  if (expected.due && expected.due !== 'none') {
    const due = (times.refresh ?? NaN) + durationOf(expected.due);
    assert.equal(millis(health.dueAt), due, 'dueAt');
  }
  if (expected.due === 'none') assert.equal(health.dueAt, undefined, 'dueAt');
}
