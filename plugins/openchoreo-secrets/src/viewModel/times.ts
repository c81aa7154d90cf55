/** Absolute times in words; made once per locale, since Intl formatters are costly. */
export interface Times {
  /** `09:58` today, `Mon 17:40` within a week, `12 Nov 17:40` within the year, else `12 Nov 2025 17:40`. */
  clock(at: number, now: number): string;
  /** `10:32:08` today, else as `clock`. */
  seconds(at: number, now: number): string;
  /** In full with its zone, for tooltips. */
  full(at: number): string;
  /** Names joined as the language does: `a, b and c`. */
  list(names: readonly string[]): string;
  /** Parts of a sentence of ours, joined the same way. */
  parts(words: readonly string[]): string;
}

const SIX_DAYS = 6 * 86_400_000;

export function createTimes(options: {
  readonly locale: string;
  /** Else that of the browser. */
  readonly timeZone?: string;
}): Times {
  const { locale, timeZone } = options;
  const make = (format: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, hourCycle: 'h23', ...format });
  const minute = { hour: '2-digit', minute: '2-digit' } as const;
  const date = { day: 'numeric', month: 'short' } as const;
  const time = make(minute);
  const weekday = make({ weekday: 'short' });
  const ofYear = make(date);
  const withYear = make({ ...date, year: 'numeric' });
  const withSeconds = make({ ...minute, second: '2-digit' });
  const full = make({ dateStyle: 'full', timeStyle: 'long' });
  const day = make({ year: 'numeric', month: 'numeric', day: 'numeric' });
  const year = make({ year: 'numeric' });
  const listed = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dayOf = (at: number, now: number) => {
    if (Math.abs(now - at) < SIX_DAYS) return weekday;
    return year.format(at) === year.format(now) ? ofYear : withYear;
  };
  const isToday = (at: number, now: number) =>
    day.format(at) === day.format(now);
  const clock = (at: number, now: number) =>
    isToday(at, now)
      ? time.format(at)
      : `${dayOf(at, now).format(at)} ${time.format(at)}`;
  return {
    clock,
    seconds: (at, now) =>
      isToday(at, now) ? withSeconds.format(at) : clock(at, now),
    full: at => full.format(at),
    list: names => listed.format(names),
    parts: words => listed.format(words),
  };
}
