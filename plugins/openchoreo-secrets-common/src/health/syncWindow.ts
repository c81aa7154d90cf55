import { Cron } from 'croner';
import { parseDuration } from '../model/duration';
import type { SyncWindows } from '../model/objects';

/** Whether periodic refreshes are held back at a moment. @public */
export type WindowState =
  | { readonly state: 'open' }
  | {
      readonly state: 'closed';
      /** When refreshes may run again, if that can be told. */
      readonly pausedUntil?: number;
    }
  | { readonly state: 'unknown'; readonly reason: string };

interface Window {
  readonly cron: Cron;
  readonly durationMs: number;
}

/** Five fields or a name, as ESO's own parser has them; croner would also take six fields. */
const STANDARD =
  /^(?:@(?:yearly|annually|monthly|weekly|daily|hourly)|\S+(?:\s+\S+){4})$/;

/** A schedule of every minute over a day: more than that is not looked at. */
const MAX_STARTS = 1_500;
const MAX_HOPS = 50;

function parseWindow(
  raw: SyncWindows['windows'][number],
): Window | { readonly reason: string } {
  const duration = parseDuration(raw.duration);
  if (!duration.ok || duration.ms <= 0) {
    return { reason: 'a window has a duration that cannot be read' };
  }
  if (!STANDARD.test(raw.schedule.trim())) {
    return { reason: 'a window has a schedule that cannot be read' };
  }
  try {
    const cron = new Cron(raw.schedule, { timezone: 'UTC', paused: true });
    return { cron, durationMs: duration.ms };
  } catch {
    return { reason: 'a window has a schedule that cannot be read' };
  }
}

function parseWindows(
  raw: SyncWindows,
): readonly Window[] | { readonly reason: string } {
  if (raw.kind !== 'allow' && raw.kind !== 'deny') {
    return { reason: 'the windows neither allow nor deny' };
  }
  const windows: Window[] = [];
  for (const each of raw.windows) {
    const window = parseWindow(each);
    if ('reason' in window) return window;
    windows.push(window);
  }
  return windows;
}

/** Starts after `from`, up to and including `to`. */
function* startsOf({ cron }: Window, from: number, to: number) {
  let at = from;
  for (let count = 0; count < MAX_STARTS; count++) {
    const next = cron.nextRun(new Date(at))?.getTime();
    if (next === undefined || next > to) return;
    yield next;
    at = next;
  }
}

/** The start of the window's run that covers `now`: the latest, so that it also ends last. */
function coveringStart(window: Window, now: number): number | undefined {
  return [...startsOf(window, now - window.durationMs, now)].at(-1);
}

/** The moment at which no run covers any more, following runs that overlap. */
function endOfCover(
  windows: readonly Window[],
  now: number,
): number | undefined {
  let end = now;
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const at = end;
    const ends = windows.flatMap(window => {
      const start = coveringStart(window, at);
      return start === undefined ? [] : [start + window.durationMs];
    });
    if (ends.length === 0) return end;
    end = Math.max(...ends);
  }
  return undefined;
}

function nextStart(
  windows: readonly Window[],
  now: number,
): number | undefined {
  const starts = windows.flatMap(({ cron }) => {
    const next = cron.nextRun(new Date(now))?.getTime();
    return next === undefined ? [] : [next];
  });
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** Judges `spec.syncWindows` at `now`, in UTC. What cannot be read is unknown, and holds nothing back. @public */
export function syncWindowAt(
  raw: SyncWindows | undefined,
  now: number,
): WindowState {
  if (!raw || raw.windows.length === 0) return { state: 'open' };
  const windows = parseWindows(raw);
  if ('reason' in windows) return { state: 'unknown', reason: windows.reason };
  const covered = windows.some(
    window => coveringStart(window, now) !== undefined,
  );
  if (covered === (raw.kind === 'allow')) return { state: 'open' };
  const pausedUntil =
    raw.kind === 'allow' ? nextStart(windows, now) : endOfCover(windows, now);
  return { state: 'closed', pausedUntil };
}

/**
 * Whether refreshes were let through for longer than `forMs` between `from` and
 * now, while they are held back now: then it is not the window that kept the
 * object from being refreshed.
 */
export function wasOpenFor(
  raw: SyncWindows,
  from: number,
  now: number,
  forMs: number,
): boolean {
  const windows = parseWindows(raw);
  if ('reason' in windows) return false;
  if (raw.kind === 'deny') {
    const starts = windows.flatMap(window => [
      ...startsOf(window, now - window.durationMs, now),
    ]);
    return starts.length > 0 && Math.min(...starts) - from > forMs;
  }
  return windows.some(window => {
    for (const start of startsOf(window, from - window.durationMs, now)) {
      const end = Math.min(start + window.durationMs, now);
      if (end - Math.max(start, from) > forMs) return true;
    }
    return false;
  });
}
