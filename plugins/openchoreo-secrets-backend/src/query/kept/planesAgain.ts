import {
  formatRef,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { observePlane } from '../../ownership/planeObservation';
import type { QueryContext } from '../context/context';
import { controlPlaneDto } from '../planes/controlPlaneView';
import { planeDto, planeView } from '../planes/planeViews';

/** The planes of an answer as they stand now; what of each could not be read is as it was. Nothing where one is gone. */
export function planesAgain(
  [controlPlane, ...others]: readonly SeenPlaneDto[],
  context: QueryContext,
): readonly SeenPlaneDto[] | undefined {
  const { snapshot } = context;
  const again = [controlPlaneDto(context, controlPlane.malformed)];
  for (const { id, malformed } of others) {
    const plane = snapshot.planes.find(({ ref }) => formatRef(ref) === id);
    if (!plane) return undefined;
    const observation = observePlane(snapshot, plane, context);
    again.push(planeDto(planeView(observation, context), malformed));
  }
  return again;
}
