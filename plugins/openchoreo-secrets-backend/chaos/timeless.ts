import { isFollowed } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Entries in one order: in which they are found is no matter. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isFields(value)) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, ordered(each)]);
}

/** A plane without the time that goes on by itself. */
function withoutTime(plane: unknown): unknown {
  if (!isFields(plane) || typeof plane.state !== 'string') return plane;
  const state = plane.state as Parameters<typeof isFollowed>[0]['state'];
  return isFollowed({ state }) ? { ...plane, asOf: undefined } : plane;
}

/** An answer as its tag covers it, as text. */
export function timeless(body: unknown): string {
  if (!isFields(body)) return JSON.stringify(body);
  const of = (planes: unknown) =>
    Array.isArray(planes) ? planes.map(withoutTime) : planes;
  const { planes, observed, ...rest } = body;
  const name = 'observed' in body ? 'observed' : 'planes';
  return JSON.stringify(
    ordered({ planes, observed, ...rest, [name]: of(body[name]) }),
  );
}
