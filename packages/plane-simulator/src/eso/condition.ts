import { Fields, listAt, textAt } from './fields';
import { timestamp } from './timestamp';

/** The Ready condition that a reconcile arrives at. */
export interface Ready {
  readonly status: 'True' | 'False';
  readonly reason: string;
  readonly message: string;
}

/** The Ready condition as it stands in a status. */
export function readyOf(status: unknown): Fields | undefined {
  for (const condition of listAt(status, 'conditions')) {
    if (textAt(condition, 'type') === 'Ready') {
      return { ...Object(condition) };
    }
  }
  return undefined;
}

/**
 * Sets Ready. `lastTransitionTime` moves only when the condition's status
 * flips: another reason or message keeps the old time.
 */
export function withReady(status: Fields, ready: Ready, now: number): Fields {
  const old = readyOf(status);
  const kept =
    old && old.status === ready.status
      ? textAt(old, 'lastTransitionTime')
      : undefined;
  const others = listAt(status, 'conditions').filter(
    condition => textAt(condition, 'type') !== 'Ready',
  );
  const condition = {
    type: 'Ready',
    ...ready,
    lastTransitionTime: kept ?? timestamp(now),
  };
  return { ...status, conditions: [...others, condition] };
}
