import { setTimeout as pause } from 'node:timers/promises';
import { refresh, type BenchSecret } from './externalSecrets';
import type { WorldProcess } from './worldProcess';

/** A refresh is told twice: as it is asked for, and as it is done. */
const EVENTS_EACH = 2;
const TURN_MS = 50;

/** Refreshes one secret after the other, so that so many events come each second, where there are any; resolves, once stopped, to how many came. */
export function churn(
  world: WorldProcess,
  secrets: readonly BenchSecret[],
  eventsPerSecond: number,
): { stop(): Promise<number> } {
  let running = true;
  let asked = 0;
  const rate = secrets.length > 0 ? eventsPerSecond : 0;
  const each = (rate / EVENTS_EACH / 1_000) * TURN_MS;
  const flow = async () => {
    const begun = performance.now();
    while (running) {
      const due = Math.floor(((performance.now() - begun) / TURN_MS) * each);
      const turn: Promise<void>[] = [];
      for (; asked < due; asked += 1) {
        turn.push(refresh(world, secrets[asked % secrets.length]));
      }
      await Promise.all([...turn, pause(TURN_MS)]);
    }
  };
  const flowing = flow();
  return {
    stop: async () => {
      running = false;
      await flowing;
      return asked * EVENTS_EACH;
    },
  };
}
