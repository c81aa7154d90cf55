import { formatRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { observePlane } from '../../ownership/planeObservation';
import type { QueryContext } from '../context/context';
import { planeView, type PlaneView } from '../planes/planeViews';

/** The plane with this id as it stands now; nothing where it is gone. */
export function planeNow(
  id: string,
  context: QueryContext,
): PlaneView | undefined {
  const { snapshot } = context;
  const plane = snapshot.planes.find(({ ref }) => formatRef(ref) === id);
  return plane && planeView(observePlane(snapshot, plane, context), context);
}
