import type { SeenPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { QueryContext } from '../context/context';
import { controlPlaneDto } from '../planes/controlPlaneView';
import { planeDto } from '../planes/planeViews';
import { planeNow } from './planeNow';

/** The planes of an answer as they stand now; what of each could not be read is as it was. Nothing where one is gone. */
export function planesAgain(
  [controlPlane, ...others]: readonly SeenPlaneDto[],
  context: QueryContext,
): readonly SeenPlaneDto[] | undefined {
  const again = [controlPlaneDto(context, controlPlane.malformed)];
  for (const { id, malformed } of others) {
    const plane = planeNow(id, context);
    if (!plane) return undefined;
    again.push(planeDto(plane, malformed));
  }
  return again;
}
