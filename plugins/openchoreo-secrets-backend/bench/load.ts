import { setTimeout as pause } from 'node:timers/promises';

/** What came of a load. */
export interface Served {
  readonly perSecond: number;
  readonly p99Ms: number;
  /** Those that were sent away, of all. */
  readonly shed: number;
  /** Those that were never answered, of all. */
  readonly lost: number;
}

export interface Load {
  readonly seconds: number;
  /** Requests a second, whatever is answered; without it, each of `atOnce` asks again as soon as it was answered. */
  readonly rate?: number;
  readonly atOnce: number;
  /** The n-th request; resolves to its status. */
  readonly ask: (n: number) => Promise<number>;
}

const SENT_AWAY = 503;
const TURN_MS = 20;

/** Asks for so long, and says how many answers came and how late. */
export async function serve(load: Load): Promise<Served> {
  const { seconds, rate, atOnce, ask } = load;
  const times: number[] = [];
  let asked = 0;
  let shed = 0;
  let lost = 0;
  const begun = performance.now();
  const isOver = () => performance.now() - begun > seconds * 1_000;
  const one = async () => {
    const at = performance.now();
    asked += 1;
    // A connection that is not taken in time is what a reader meets, too.
    const status = await ask(asked).catch(() => undefined);
    if (status === undefined) lost += 1;
    else if (status === SENT_AWAY) shed += 1;
    else times.push(performance.now() - at);
  };
  if (rate === undefined) {
    const worker = async () => {
      while (!isOver()) await one();
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  } else {
    const open: Promise<void>[] = [];
    while (!isOver()) {
      const due = ((performance.now() - begun) / 1_000) * rate;
      while (asked < due) open.push(one());
      await pause(TURN_MS);
    }
    await Promise.all(open);
  }
  const took = (performance.now() - begun) / 1_000;
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / took,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
    shed: shed / asked,
    lost: lost / asked,
  };
}
