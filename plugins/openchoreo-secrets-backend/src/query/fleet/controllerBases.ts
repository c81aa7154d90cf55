import {
  causeOf,
  causeOfIgnorance,
  causeOfStop,
  componentKey,
  needsAttention,
  type Cause,
  type Severity,
  type StoppingObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { PlaneView } from '../planes/planeViews';
import type { Fleet } from './fleet';
import type { Base } from './incidentBase';
import { placeOf, planeReason } from './incidentReason';
import type { PlatformRow } from './platformRow';

/** The row of an object at which a controller stops; none where it may not be seen. */
function rowOf(
  fleet: Fleet,
  { id }: PlaneView,
  { kind, namespace, name }: StoppingObject,
): PlatformRow | undefined {
  const place = placeOf(fleet, id);
  return fleet.rows.find(
    ({ object, planeId }) =>
      object?.kind === kind &&
      object.name === name &&
      object.namespace === namespace &&
      planeId !== undefined &&
      placeOf(fleet, planeId) === place,
  );
}

function ownerOf(row: PlatformRow): string {
  const { component, resource, build, environment, owner } = row;
  const subject = component ?? resource;
  if (build) return `build ${build.namespace}/${build.run}`;
  if (!subject) return owner;
  const where = environment === undefined ? '' : ` (${environment})`;
  const what = resource ? 'resource' : 'component';
  return `${what} ${componentKey(subject)}${where}`;
}

/** What a controller stops at, by its name and owner where that may be seen. */
function stopOf(fleet: Fleet, view: PlaneView): Cause | undefined {
  const stopping = view.controller?.stoppedBy;
  const row = stopping && rowOf(fleet, view, stopping);
  if (!row) return undefined;
  const cause = causeOfStop(stopping, { plane: view.name });
  return causeOf(cause.class, { ...cause.params, owner: ownerOf(row) });
}

/** Parts of an operator that are there and do not run. */
export function partBases(fleet: Fleet): readonly Base[] {
  return [...fleet.views.values()].flatMap(({ id, partsDown }) =>
    partsDown.map((cause): Base => ({
      reason: planeReason(fleet, id, cause),
      severity: 'warning',
      cause,
      production: false,
    })),
  );
}

/** Controllers that are in trouble by themselves. */
export function controllerBases(fleet: Fleet): readonly Base[] {
  return [...fleet.views.values()].flatMap((view): readonly Base[] => {
    const { controller, name, id, observation } = view;
    const based = (cause: Cause, severity: Severity, since?: number) => [
      {
        reason: planeReason(fleet, id, cause),
        severity,
        cause,
        since,
        production: false,
      },
    ];
    if (controller && needsAttention(controller.severity)) {
      const unsaid = causeOf('controllerDown', { plane: name });
      const { cause = unsaid, severity, since } = controller;
      return based(stopOf(fleet, view) ?? cause, severity, since);
    }
    // Without a store to take from, nothing is amiss.
    const wanted = observation.plane.secretStore !== undefined;
    const cause = causeOfIgnorance(observation.freshness, name);
    return wanted && cause?.class === 'esoNotInstalled'
      ? based(cause, 'warning')
      : [];
  });
}
