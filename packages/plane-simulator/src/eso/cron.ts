interface Range {
  readonly min: number;
  readonly max: number;
}

const FIELDS: readonly Range[] = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  { min: 1, max: 12 },
  { min: 0, max: 7 },
];

/** The minutes that a five-field cron expression names. */
export interface Cron {
  matches(ms: number): boolean;
}

/** Parses a cron expression in UTC; undefined when it is none. */
export function parseCron(expression: string): Cron | undefined {
  const parts = expression.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) return undefined;
  const sets = parts.map((part, index) => parseField(part, FIELDS[index]));
  if (sets.some(set => set.size === 0)) return undefined;
  const [minutes, hours, days, months, weekdays] = sets;
  const anyDay = parts[2].startsWith('*');
  const anyWeekday = parts[4].startsWith('*');
  return {
    matches: ms => {
      const time = new Date(ms);
      const day = days.has(time.getUTCDate());
      const weekday =
        weekdays.has(time.getUTCDay()) ||
        (time.getUTCDay() === 0 && weekdays.has(7));
      // Cron's old rule: with both restricted, either one is enough.
      const date = anyDay || anyWeekday ? day && weekday : day || weekday;
      return (
        date &&
        minutes.has(time.getUTCMinutes()) &&
        hours.has(time.getUTCHours()) &&
        months.has(time.getUTCMonth() + 1)
      );
    },
  };
}

function parseField(part: string, { min, max }: Range): Set<number> {
  const values = new Set<number>();
  for (const item of part.split(',')) {
    const match = /^(\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(item);
    if (!match) return new Set();
    const [, range, from, to, step] = match;
    const first = range === '*' ? min : Number(from);
    const open = range === '*' || (step !== undefined && to === undefined);
    const last = open ? max : Number(to ?? from);
    if (first < min || last > max || Number(step) === 0) return new Set();
    for (let n = first; n <= last; n += Number(step ?? 1)) values.add(n);
  }
  return values;
}
