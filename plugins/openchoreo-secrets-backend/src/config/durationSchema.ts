import { ConfigReader, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { parseDuration } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';

const REMEDY =
  "write a duration such as '90s', '1h30m', 'PT10M' or { minutes: 10 }";

/** Go's spelling (`1h30m`), else what Backstage reads: ISO 8601, `2 minutes`, or an object. */
function toMilliseconds(value: unknown): number | undefined {
  if (typeof value === 'string') {
    const parsed = parseDuration(value);
    if (parsed.ok) return parsed.ms;
  }
  try {
    const config = ConfigReader.fromConfigs([
      { context: 'duration', data: JSON.parse(JSON.stringify({ value })) },
    ]);
    return durationToMilliseconds(
      readDurationFromConfig(config, { key: 'value' }),
    );
  } catch {
    return undefined;
  }
}

/** A duration of at least `minMs`, in milliseconds. */
export function durationSchema(minMs: number = 0) {
  return z.unknown().transform((value, context): number => {
    const ms = toMilliseconds(value);
    if (ms === undefined || !Number.isFinite(ms)) {
      context.addIssue({
        code: 'custom',
        message: `expected a duration: ${REMEDY}`,
      });
      return z.NEVER;
    }
    if (ms < minMs) {
      context.addIssue({
        code: 'custom',
        message: `expected at least ${minMs} ms: ${REMEDY}`,
      });
      return z.NEVER;
    }
    return ms;
  });
}
