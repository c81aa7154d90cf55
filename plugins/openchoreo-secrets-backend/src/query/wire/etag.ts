import { createHash } from 'node:crypto';
import {
  isFollowed,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { subjectKey, type Visibility } from '../../access/visibility';

/** The entries of a map in one order, whatever the order they were found in. */
function ordered<T>(map: Readonly<Record<string, T>>): readonly [string, T][] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}

function tagOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** Planes without the times that go on by themselves; those of planes that are not followed stand still, and stay. */
function timeless(planes: readonly SeenPlaneDto[]): readonly object[] {
  return planes.map(plane => {
    const { asOf: _, ...rest } = plane;
    return isFollowed(plane) ? rest : plane;
  });
}

type Body = object & {
  readonly planes: readonly SeenPlaneDto[];
  readonly objects?: Readonly<Record<string, unknown>>;
  readonly stores?: Readonly<Record<string, unknown>>;
};

/**
 * An entity tag over the body without the times at which planes that are
 * followed were heard from: those change each second, and travel in a header
 * of their own. What the caller may see is part of it.
 */
export function visibleEtag(body: Body, visibility: Visibility): string {
  const { everything, platform } = visibility;
  const seen = visibility.subjects
    .map(subject => [subjectKey(subject), ...(subject.environments ?? ['*'])])
    .map(parts => JSON.stringify(parts))
    .sort();
  // All but these maps is always made in the same order.
  const objects = ordered(body.objects ?? {});
  const stores = ordered(body.stores ?? {});
  const text = JSON.stringify({
    ...body,
    planes: timeless(body.planes),
    objects,
    stores,
    seen,
    everything,
    platform,
  });
  return tagOf(text);
}

/** An entity tag over a platform answer, in the same way; all who may see one see the same. */
export function platformEtag(
  body: object,
  planes: readonly SeenPlaneDto[],
): string {
  const name = 'observed' in body ? 'observed' : 'planes';
  return tagOf(JSON.stringify({ ...body, [name]: timeless(planes) }));
}
