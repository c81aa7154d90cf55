import type { Estate } from '../src/query/platform/estate';
import { incidentsAnswer } from '../src/query/platform/incidents';
import { planesAnswer } from '../src/query/platform/planes';
import { secretRowDto } from '../src/query/platform/platformRow';
import { storesAnswer } from '../src/query/platform/stores';

/** What is told of the secrets of a plane, without the times: by plane, one line each. */
export type Summary = ReadonlyMap<string, readonly string[]>;

/** In short, what two products have to agree on that see the same. */
export function summaryOf({ rows }: Estate): Summary {
  const lines = new Map<string, string[]>();
  for (const { id, planeId = '', health, delivered } of rows) {
    const { verdict, cause } = health;
    const state = delivered?.delivery.state ?? '-';
    const severity = delivered?.severity ?? health.severity;
    const line = [id, verdict, severity, state, cause?.class ?? '-'].join(' ');
    const known = lines.get(planeId);
    if (known) known.push(line);
    else lines.set(planeId, [line]);
  }
  for (const list of lines.values()) list.sort();
  return lines;
}

/** The lines in which two differ. */
export function difference(
  a: readonly string[] = [],
  b: readonly string[] = [],
): readonly string[] {
  const [left, right] = [new Set(a), new Set(b)];
  return [
    ...a.filter(line => !right.has(line)).map(line => `- ${line}`),
    ...b.filter(line => !left.has(line)).map(line => `+ ${line}`),
  ];
}

/** All that is answered of everything, as text. */
export function answersOf(estate: Estate): string {
  return JSON.stringify([
    planesAnswer(estate),
    incidentsAnswer(estate),
    storesAnswer(estate),
    estate.rows.map(secretRowDto),
  ]);
}

/** Whether something says that it is in order now. What nobody asks for any more is so whether it is seen or not. */
function isGreen({ health, delivered }: Estate['rows'][number]): boolean {
  if (!delivered) return health.severity === 'ok';
  const { delivery, effect, severity } = delivered;
  return (
    delivery.state === 'current' || (severity === 'ok' && effect !== 'none')
  );
}

/** Rows that are shown as in order while nothing is heard of their plane. */
export function greenUnseen(estate: Estate): readonly string[] {
  const seen = seenPlanes(estate);
  return estate.rows
    .filter(row => row.planeId !== undefined && !seen.has(row.planeId))
    .filter(isGreen)
    .map(
      ({ id, health, delivered }) =>
        `${id} (${health.verdict} ${delivered?.delivery.state})`,
    );
}

/** The planes that count as seen now. */
export function seenPlanes(estate: Estate): ReadonlySet<string> {
  return new Set(
    planesAnswer(estate)
      .planes.filter(({ state }) => state === 'live' || state === 'polled')
      .map(({ id }) => id),
  );
}
