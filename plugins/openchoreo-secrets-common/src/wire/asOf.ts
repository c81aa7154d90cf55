import type { PlaneDto } from './plane';

/**
 * The header that carries observation times, also on a 304: a comma-separated
 * list of `plane id=ISO time`, each id percent-encoded. It is short whatever
 * the number of planes: of those that are followed, those heard from least
 * recently stand in it by id, and `*=ISO time` says when the least recent of all
 * others was. Of planes that are not followed now the tag covers the time. @public
 */
export const AS_OF_HEADER = 'x-openchoreo-secrets-as-of';

/** All others, in the header: no plane has this for an id. */
const OTHERS = '*';

/** What planes may take by id, in characters: servers and proxies refuse headers of some thousands. */
const MOST_BY_ID = 1_000;

type HeardPlane = Pick<PlaneDto, 'id' | 'state' | 'asOf'>;

/** When planes were heard from, as far as a header tells. @public */
export interface AsOfTimes {
  readonly byId: ReadonlyMap<string, string>;
  /** All others that are followed were heard from then or later. */
  readonly others?: string;
}

/** Whether the time at which a plane was heard from goes on while nothing else changes. @public */
export function isFollowed({ state }: Pick<HeardPlane, 'state'>): boolean {
  return state === 'live' || state === 'polled' || state === 'notInstalled';
}

/** Writes the header's value; planes never heard from are left out. @public */
export function formatAsOf(planes: readonly HeardPlane[]): string {
  const parts = planes
    .flatMap(plane =>
      plane.asOf && isFollowed(plane)
        ? [{ id: encodeURIComponent(plane.id), time: plane.asOf }]
        : [],
    )
    .sort((a, b) => Date.parse(a.time) - Date.parse(b.time));
  const written: string[] = [];
  let length = 0;
  for (const { id, time } of parts) {
    const part = `${id}=${time}`;
    length += part.length;
    if (length > MOST_BY_ID) {
      written.push(`${OTHERS}=${time}`);
      break;
    }
    written.push(part);
  }
  return written.join(', ');
}

/** Reads the header's value; parts that are not of its form are passed over. @public */
export function parseAsOf(value: string | null): AsOfTimes {
  const byId = new Map<string, string>();
  let others: string | undefined;
  for (const part of (value ?? '').split(',')) {
    const [id, time, ...rest] = part.trim().split('=');
    if (!id || !time || rest.length > 0 || Number.isNaN(Date.parse(time))) {
      continue;
    }
    try {
      if (id === OTHERS) others = time;
      else byId.set(decodeURIComponent(id), time);
    } catch {
      // A malformed escape: this part says nothing that can be used.
    }
  }
  return { byId, others };
}

/** When a plane of an answer was last heard from, by the answer and a header that came with it or later. @public */
export function asOfAt(
  plane: HeardPlane,
  { byId, others }: AsOfTimes,
): string | undefined {
  const named = byId.get(plane.id);
  if (named !== undefined) return named;
  const { asOf } = plane;
  const isOther = asOf !== undefined && others !== undefined;
  return isOther && isFollowed(plane) && Date.parse(others) > Date.parse(asOf)
    ? others
    : asOf;
}
