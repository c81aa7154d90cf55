import { parseCron } from './cron';
import { parseDuration } from './duration';

const MINUTE = 60_000;

/** `spec.syncWindows`. */
export interface SyncWindows {
  readonly kind: string;
  readonly windows: readonly {
    readonly schedule: string;
    readonly duration: string;
  }[];
}

/** Whether periodic refresh is allowed now: within an `allow` window, or outside every `deny` window. */
export function refreshAllowed(
  windows: SyncWindows | undefined,
  now: number,
): boolean {
  if (!windows || windows.windows.length === 0) return true;
  const inside = windows.windows.some(window => isInside(window, now));
  return windows.kind === 'deny' ? !inside : inside;
}

function isInside(
  window: { readonly schedule: string; readonly duration: string },
  now: number,
): boolean {
  const cron = parseCron(window.schedule);
  const duration = parseDuration(window.duration) ?? 0;
  if (!cron) return false;
  const minute = now - (now % MINUTE);
  for (let start = minute; start > now - duration; start -= MINUTE) {
    if (cron.matches(start)) return true;
  }
  return false;
}
