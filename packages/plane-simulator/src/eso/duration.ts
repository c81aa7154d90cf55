const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

const NUMBER = '(?:\\d+\\.?\\d*|\\.\\d+)';
const WHOLE = new RegExp(`^[+-]?(?:${NUMBER}(?:ns|us|µs|ms|s|m|h))+$`);
const PART = new RegExp(`(${NUMBER})(ns|us|µs|ms|s|m|h)`, 'g');

/** A Go duration in milliseconds; undefined when Go would not parse it. */
export function parseDuration(text: string): number | undefined {
  if (/^[+-]?0$/.test(text)) return 0;
  if (!WHOLE.test(text)) return undefined;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(PART)) {
    total += Number(amount) * UNITS[unit];
  }
  return text.startsWith('-') ? -total : total;
}

/** A duration that is written in the simulator's own data, where a wrong one is a mistake. Days are allowed. */
export function durationOf(text: string): number {
  const days = /^(\d+)d$/.exec(text);
  const ms = days ? Number(days[1]) * 86_400_000 : parseDuration(text);
  if (ms === undefined) throw new Error(`not a duration: ${text}`);
  return ms;
}
