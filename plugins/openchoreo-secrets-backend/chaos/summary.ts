import type { Fleet } from '../src/query/fleet/fleet';
import { incidentsAnswer } from '../src/query/fleet/incidents';
import { planesAnswer } from '../src/query/fleet/planes';
import { secretRowDto } from '../src/query/fleet/platformRow';
import { storesAnswer } from '../src/query/fleet/stores';

/** What is told of one secret, without the times. */
interface Told {
  /** What its object says, and why. */
  readonly object: string;
  /** What is there of it. */
  readonly delivery: string;
  /** What is there cannot be told: what was missed meanwhile may be what tells it. */
  readonly open: boolean;
}

/** What is told of the secrets of each plane, by id. */
export type Summary = ReadonlyMap<string, ReadonlyMap<string, Told>>;

/** In short, what two products have to agree on that see the same. */
export function summaryOf({ rows }: Fleet): Summary {
  const planes = new Map<string, Map<string, Told>>();
  for (const { id, planeId = '', health, delivered } of rows) {
    const { verdict, cause } = health;
    const state = delivered?.delivery.state ?? '-';
    const severity = delivered?.severity ?? health.severity;
    const told = {
      object: `${verdict} ${cause?.class ?? '-'}`,
      delivery: `${state} ${severity}`,
      open: state === 'unknown',
    };
    const known = planes.get(planeId);
    if (known) known.set(id, told);
    else planes.set(planeId, new Map([[id, told]]));
  }
  return planes;
}

type OfPlane = ReadonlyMap<string, Told>;

/** Where one says otherwise than the other; who missed something may leave open what is there. */
export function difference(
  truth: OfPlane = new Map(),
  said: OfPlane = new Map(),
): readonly string[] {
  const ids = new Set([...truth.keys(), ...said.keys()]);
  return [...ids].flatMap(id => {
    const [a, b] = [truth.get(id), said.get(id)];
    const same =
      a && b && a.object === b.object && (a.delivery === b.delivery || b.open);
    const line = (of?: Told) =>
      of ? `${of.object} ${of.delivery}` : 'nothing';
    return same ? [] : [`${id}: ${line(b)}, not ${line(a)}`];
  });
}

/** All that is answered of everything, as text. */
export function answersOf(fleet: Fleet): string {
  return JSON.stringify([
    planesAnswer(fleet),
    incidentsAnswer(fleet),
    storesAnswer(fleet),
    fleet.rows.map(secretRowDto),
  ]);
}

/** Whether something says that it is in order now. What nobody asks for any more is so whether it is seen or not. */
function isGreen({ health, delivered }: Fleet['rows'][number]): boolean {
  if (!delivered) return health.severity === 'ok';
  const { delivery, effect, severity } = delivered;
  return (
    delivery.state === 'current' || (severity === 'ok' && effect !== 'none')
  );
}

/** Rows that are shown as in order while nothing is heard of their plane. */
export function greenUnseen(fleet: Fleet): readonly string[] {
  const seen = seenPlanes(fleet);
  return (
    fleet.rows
      .filter(row => row.planeId !== undefined && !seen.has(row.planeId))
      // Whether a plane is seen is said of its ExternalSecrets; other kinds are seen by themselves.
      .filter(({ object }) => !object || object.kind === 'ExternalSecret')
      .filter(isGreen)
      .map(
        ({ id, health, delivered }) =>
          `${id} (${health.verdict} ${delivered?.delivery.state})`,
      )
  );
}

/** The planes that count as seen now. */
export function seenPlanes(fleet: Fleet): ReadonlySet<string> {
  return new Set(
    planesAnswer(fleet)
      .planes.filter(({ state }) => state === 'live' || state === 'polled')
      .map(({ id }) => id),
  );
}
