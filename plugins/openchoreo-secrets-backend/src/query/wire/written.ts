import { createHash } from 'node:crypto';
import {
  formatAsOf,
  isFollowed,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { subjectKey, type Visibility } from '../../access/visibility';
import { memoised } from '../../ownership/memo';

/** An answer as it is sent, but for the times at which planes were heard from: those go on by themselves. */
export interface Written {
  readonly etag: string;
  readonly planes: readonly SeenPlaneDto[];
  /** All of it but the planes, as JSON. */
  readonly rest: string;
}

/** The entries of a map in one order, whatever the order they were found in. */
function ordered<T>(
  map: Readonly<Record<string, T>> | undefined,
): Readonly<Record<string, T>> | undefined {
  return (
    map &&
    Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)))
  );
}

/** An entity tag over some texts. */
export function tagOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return `W/"${hash.digest('base64url').slice(0, 27)}"`;
}

/** Planes without the times that go on by themselves; those of planes that are not followed stand still, and stay. */
export function timeless(planes: readonly SeenPlaneDto[]): readonly object[] {
  return planes.map(plane => {
    const { asOf: _, ...rest } = plane;
    return isFollowed(plane) ? rest : plane;
  });
}

/** What a caller may see, in one order. */
export function seenKey({
  subjects,
  everything,
  platform,
}: Visibility): string {
  const seen = subjects
    .map(subject => [subjectKey(subject), ...(subject.environments ?? ['*'])])
    .map(parts => JSON.stringify(parts))
    .sort();
  return JSON.stringify({ seen, everything, platform });
}

/** When planes were heard from, for the header: the same for all who are told of the same. */
export const asOfPlanes = memoised((planes: readonly SeenPlaneDto[]) =>
  formatAsOf(planes),
);

type Body = object & {
  readonly planes: readonly SeenPlaneDto[];
  readonly objects?: Readonly<Record<string, unknown>>;
  readonly stores?: Readonly<Record<string, unknown>>;
};

/**
 * Writes an answer once: its tag is made over the same text. In the tag there
 * are no times at which planes that are followed were heard from: those change
 * each second, and travel in a header of their own. What the caller may see is
 * part of it.
 */
export function written(body: Body, visibility: Visibility): Written {
  const { planes, ...others } = body;
  // All but these maps is always made in the same order.
  const rest = JSON.stringify({
    ...others,
    objects: ordered(body.objects),
    stores: ordered(body.stores),
  });
  const seen = seenKey(visibility);
  const etag = tagOf(rest, JSON.stringify([timeless(planes), seen]));
  return { etag, planes, rest };
}

function withPlanes(
  name: string,
  planes: readonly SeenPlaneDto[],
  rest: string,
): string {
  const more = rest === '{}' ? '}' : `,${rest.slice(1)}`;
  return `{"${name}":${JSON.stringify(planes)}${more}`;
}

/** The whole of it as JSON. */
export function textOf({ planes, rest }: Written): string {
  return withPlanes('planes', planes, rest);
}

/** Writes a platform answer once, in the same way; all who may see one see the same. */
export function platformWritten(
  body: object &
    (
      | { readonly planes: readonly SeenPlaneDto[] }
      | { readonly observed: readonly SeenPlaneDto[] }
    ),
): { readonly etag: string; readonly text: () => string } {
  const name = 'observed' in body ? 'observed' : 'planes';
  const planes = 'observed' in body ? body.observed : body.planes;
  const rest = JSON.stringify({ ...body, [name]: undefined });
  return {
    etag: tagOf(rest, JSON.stringify([name, timeless(planes)])),
    text: () => withPlanes(name, planes, rest),
  };
}
