import type { Told } from './told';

/** What is told of one secret, without the times. */
interface Line {
  /** What its object says, and why. */
  readonly object: string;
  /** What is there of it. */
  readonly delivery: string;
  /** What is there cannot be told: what was missed meanwhile may be what tells it. */
  readonly open: boolean;
}

type OfPlane = ReadonlyMap<string, Line>;

/** What is told of the secrets of each plane, by id: in short, what two have to agree on that see the same. */
export function linesOf({ rows }: Told): ReadonlyMap<string, OfPlane> {
  const planes = new Map<string, Map<string, Line>>();
  for (const { id, planeId = '', health, delivery } of rows) {
    const { verdict, cause, severity } = health;
    const state = delivery?.state ?? '-';
    const line = {
      object: `${verdict} ${cause?.class ?? '-'}`,
      delivery: `${state} ${severity}`,
      open: state === 'unknown',
    };
    const known = planes.get(planeId);
    if (known) known.set(id, line);
    else planes.set(planeId, new Map([[id, line]]));
  }
  return planes;
}

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
    const line = (of?: Line) =>
      of ? `${of.object} ${of.delivery}` : 'nothing';
    return same ? [] : [`${id}: ${line(b)}, not ${line(a)}`];
  });
}
