const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** Up to an age, what it is counted in; `2m5s` has a second unit. */
const STEPS: readonly {
  readonly below: number;
  readonly unit: readonly [number, string];
  readonly rest?: readonly [number, string];
}[] = [
  { below: 2 * MINUTE, unit: [SECOND, 's'] },
  { below: 10 * MINUTE, unit: [MINUTE, 'm'], rest: [SECOND, 's'] },
  { below: 3 * HOUR, unit: [MINUTE, 'm'] },
  { below: 8 * HOUR, unit: [HOUR, 'h'], rest: [MINUTE, 'm'] },
  { below: 2 * DAY, unit: [HOUR, 'h'] },
  { below: 8 * DAY, unit: [DAY, 'd'], rest: [HOUR, 'h'] },
  { below: 2 * YEAR, unit: [DAY, 'd'] },
  { below: 8 * YEAR, unit: [YEAR, 'y'], rest: [DAY, 'd'] },
  { below: Infinity, unit: [YEAR, 'y'] },
];

/** An age as kubectl shows it; the server writes it into tables. */
export function humanDuration(ms: number): string {
  if (ms < -SECOND) return '<invalid>';
  const age = Math.max(0, ms);
  const step = STEPS.find(({ below }) => age < below);
  if (!step) return '<unknown>';
  const [size, letter] = step.unit;
  const whole = `${Math.floor(age / size)}${letter}`;
  if (!step.rest) return whole;
  const [small, mark] = step.rest;
  const rest = Math.floor((age % size) / small);
  return rest === 0 ? whole : `${whole}${rest}${mark}`;
}
