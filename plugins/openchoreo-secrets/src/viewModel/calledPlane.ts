import type { SeenPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../translation';
import { isTelling, withRole } from './platform/planeCalled';

/** A plane that an answer about an entity names, within a sentence: where its name tells nothing, with the part that it plays. */
export function calledPlane(
  plane: Pick<SeenPlaneDto, 'name' | 'kind'> | undefined,
  t: Translate,
): string | undefined {
  const { name, kind } = plane ?? {};
  if (name === undefined || kind === undefined || isTelling(name)) return name;
  return withRole(name, kind, t);
}
