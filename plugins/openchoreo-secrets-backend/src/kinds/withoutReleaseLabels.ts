import type { KeptMeta } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** `rendered-` since 1.0. */
const UNIQUE = /^openchoreo\.dev\/(rendered-)?release-(uid|resource-id)$/;

/**
 * Leaves out the labels whose values no two objects share. What an object
 * belongs to is read from the list in its RenderedRelease, never from them,
 * and without them all objects of a component share one set of labels.
 */
export function withoutReleaseLabels<T extends { readonly meta: KeptMeta }>(
  object: T,
): T {
  const entries = Object.entries(object.meta.labels);
  if (!entries.some(([key]) => UNIQUE.test(key))) return object;
  const labels = Object.fromEntries(
    entries.filter(([key]) => !UNIQUE.test(key)),
  );
  return { ...object, meta: { ...object.meta, labels } };
}
