import { readDurationFromConfig, type Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { parseDuration } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

const SECOND = 1_000;

const UNITS: ReadonlyMap<string, number> = new Map([
  ['milliseconds', 1],
  ['seconds', SECOND],
  ['minutes', 60 * SECOND],
  ['hours', 3_600 * SECOND],
  ['days', 86_400 * SECOND],
  ['weeks', 604_800 * SECOND],
]);

function read(config: Config, key: string): number | undefined {
  const raw = config.getOptional(key);
  const parsed =
    typeof raw === 'string' ? parseDuration(raw) : { ok: false as const };
  if (parsed.ok) return parsed.ms;
  const parts = Object.entries(readDurationFromConfig(config, { key }));
  return parts.reduce<number | undefined>((sum, [unit, count]) => {
    const ms = UNITS.get(unit);
    return ms === undefined || sum === undefined ? undefined : sum + ms * count;
  }, 0);
}

/** A duration of at least a second, in milliseconds: `1h30m`, `PT10M` or `{ minutes: 10 }`. */
export function readMilliseconds(
  config: Config,
  key: string,
  fallback: number,
): number {
  if (!config.has(key)) return fallback;
  const ms = read(config, key);
  if (ms === undefined || !(ms >= SECOND)) {
    throw new InputError(
      `${key}: expected a duration of at least a second, such as '90s', '1h30m', 'PT10M' or { minutes: 10 }`,
    );
  }
  return ms;
}
