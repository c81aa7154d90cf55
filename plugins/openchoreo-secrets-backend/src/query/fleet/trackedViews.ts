import {
  formatRef,
  type ControllerHealth,
  type Horizon,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { observePlane } from '../../ownership/planeObservation';
import type { QueryContext } from '../context/context';
import type { PlaneView } from '../planes/planeViews';
import type { Fleet } from './fleet';

/** Without what moves all the time and decides nothing: when something was refreshed last, and until when that holds. */
function steadyController(
  controller: ControllerHealth | undefined,
): ControllerHealth | undefined {
  if (!controller) return undefined;
  const { refreshedAt: _, validUntil: __, ...steady } = controller;
  return steady;
}

/** What all in the cluster of a plane is judged by, beside what was seen there; two that are equal are judged alike. */
export function steadyView({ controller, judging }: PlaneView) {
  const { deployment } = judging;
  return { controller: steadyController(controller), deployment };
}

/** Times that are noted by the clock of a cluster. */
function horizonOf(
  { observation: { cluster } }: PlaneView,
  { horizon }: QueryContext,
): Horizon | undefined {
  const ahead = cluster?.clockOffsetMs ?? 0;
  return horizon && { note: at => horizon.note(at - ahead) };
}

/** Planes as they are read in another snapshot of the same moment. */
export function viewsIn(
  context: QueryContext,
  views: Fleet['views'],
): Fleet['views'] {
  const { snapshot } = context;
  const found = new Map<string, PlaneView>();
  for (const plane of snapshot.planes) {
    const view = views.get(formatRef(plane.ref));
    if (!view) continue;
    const { judging, controller } = view;
    found.set(view.id, {
      ...view,
      observation: observePlane(snapshot, plane, context),
      judging: {
        ...judging,
        controller: steadyController(controller),
        horizon: horizonOf(view, context),
      },
    });
  }
  return found;
}
