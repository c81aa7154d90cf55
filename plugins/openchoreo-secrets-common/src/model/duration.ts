import { remembered } from './remembered';

/** A Go duration, or the reason why the text is none. @alpha */
export type ParsedDuration =
  | { readonly ok: true; readonly ms: number }
  | { readonly ok: false; readonly reason: string };

const UNIT_MS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  // Micro sign and Greek mu, both of which Go accepts.
  '\u00b5s': 1e-3,
  '\u03bcs': 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};

// Go holds durations in an int64 of nanoseconds.
const MAX_MS = 9_223_372_036_854.775;
const PART = /(\d+\.?\d*|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy;

const no = (reason: string): ParsedDuration => ({ ok: false, reason });

function sumOfParts(text: string): number | undefined {
  PART.lastIndex = 0;
  let total = 0;
  let end = 0;
  for (let part = PART.exec(text); part; part = PART.exec(text)) {
    total += Number(part[1]) * UNIT_MS[part[2]];
    end = PART.lastIndex;
  }
  return end === text.length ? total : undefined;
}

const parsed = remembered((text): ParsedDuration => {
  const negative = text.startsWith('-');
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
  if (unsigned === '0') return { ok: true, ms: 0 };
  if (unsigned === '') return no('a sign without a number');
  const ms = sumOfParts(unsigned);
  if (ms === undefined) {
    return no('expected numbers with units, such as 15s or 1h0m0s');
  }
  if (ms > MAX_MS) return no('longer than a duration can be');
  return { ok: true, ms: negative && ms !== 0 ? -ms : ms };
});

/**
 * Parses a duration as Go's `time.ParseDuration` does: `15s`, `1h0m0s`, `1.5h`, `-1m`, `0`.
 * @alpha
 */
export function parseDuration(text: string | undefined): ParsedDuration {
  return text ? parsed(text) : no('no duration given');
}
