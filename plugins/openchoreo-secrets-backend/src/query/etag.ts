import { createHash } from 'node:crypto';
import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Visibility } from '../access/visibility';
import { componentKey } from '../ownership/componentIndex';

/** Keys in one order, whatever the order they were made in. */
function ordered(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * An entity tag over the body without the times at which planes were heard
 * from: those change each second, and travel in a header of their own. What
 * the caller may see is part of it.
 */
export function etagOf(body: EntitySecretsDto, visibility: Visibility): string {
  const planes = body.planes.map(({ asOf: _, ...plane }) => plane);
  const seen = visibility.components.map(componentKey).sort();
  const text = JSON.stringify({ body: { ...body, planes }, seen }, ordered);
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}
