import { Cron } from 'croner';
import { parseDuration } from '../model/duration';
import type { SyncWindows } from '../model/objects';
import { holdsUntil, isPast, type Timed } from './horizon';

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

/** Runs that overlap are followed this far; a schedule of every minute would go on for ever. */
const MAX_HOPS = 10;

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
    const cron = new Cron(raw.schedule, { utcOffset: 0, paused: true });
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

/** The first start after `from`. */
function startAfter({ cron }: Window, from: number): number | undefined {
  return cron.nextRun(new Date(from))?.getTime();
}

/** The earliest start whose run still covers `at`. */
function coveringStart(window: Window, at: number): number | undefined {
  const start = startAfter(window, at - window.durationMs);
  return start !== undefined && start <= at ? start : undefined;
}

/** The moment at which no run covers any more. */
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

/** The last moment at which no run covered. */
function startOfCover(
  windows: readonly Window[],
  now: number,
): number | undefined {
  let start = now;
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const at = start;
    const starts = windows.flatMap(window => coveringStart(window, at) ?? []);
    if (starts.length === 0) return start;
    start = Math.min(...starts) - 1;
  }
  return undefined;
}

function nextStart(
  windows: readonly Window[],
  now: number,
): number | undefined {
  const starts = windows.flatMap(window => startAfter(window, now) ?? []);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** Up to the next start or end of a run, the past and the future of windows look the same. */
function noteNextChange(windows: readonly Window[], timed: Timed): void {
  const { now } = timed;
  holdsUntil(timed, nextStart(windows, now));
  for (const window of windows) {
    const start = coveringStart(window, now);
    if (start !== undefined) {
      holdsUntil(timed, Math.ceil(start + window.durationMs));
    }
  }
}

/** Judges `spec.syncWindows` at a moment, in UTC. What cannot be read is unknown, and holds nothing back. @public */
export function syncWindowAt(
  raw: SyncWindows | undefined,
  timed: Timed,
): WindowState {
  const { now } = timed;
  if (!raw || raw.windows.length === 0) return { state: 'open' };
  const windows = parseWindows(raw);
  if ('reason' in windows) return { state: 'unknown', reason: windows.reason };
  noteNextChange(windows, timed);
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
  timed: Timed,
  forMs: number,
): boolean {
  const { now } = timed;
  const windows = parseWindows(raw);
  if ('reason' in windows) return false;
  if (raw.kind === 'deny') {
    noteNextChange(windows, timed);
    const closedAt = startOfCover(windows, now);
    return closedAt !== undefined && closedAt - from > forMs;
  }
  return windows.some(window => {
    const start = startAfter(window, from);
    return (
      window.durationMs > forMs &&
      start !== undefined &&
      isPast(timed, start + forMs)
    );
  });
}
