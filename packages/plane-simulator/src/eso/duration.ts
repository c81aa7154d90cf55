import { parseDuration as readDuration } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** A Go duration in milliseconds; undefined when Go would not parse it. */
export function parseDuration(text: string): number | undefined {
  const read = readDuration(text);
  return read.ok ? read.ms : undefined;
}

/** A duration that is written in the simulator's own data, where a wrong one is a mistake. Days are allowed. */
export function durationOf(text: string): number {
  const days = /^(\d+)d$/.exec(text);
  const ms = days ? Number(days[1]) * 86_400_000 : parseDuration(text);
  if (ms === undefined) throw new Error(`not a duration: ${text}`);
  return ms;
}
