import type { PlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { QueryContext } from '../context/context';
import { controlPlaneDto } from '../planes/controlPlaneView';
import { planeDto, type PlaneView } from '../planes/planeViews';

interface Kind {
  readonly malformed: { readonly size: number };
}

function malformedIn(kinds: Readonly<Record<string, Kind>> = {}): number {
  return Object.values(kinds).reduce(
    (sum, { malformed }) => sum + malformed.size,
    0,
  );
}

/** The control plane is as well known as the least known of applications and its own External Secrets. */
function withApplications(own: PlaneDto, applications: PlaneDto): PlaneDto {
  const { state } = applications;
  const malformed = own.malformed + applications.malformed;
  if (state === 'live' || state === 'polled') return { ...own, malformed };
  const { since, asOf, cause } = applications;
  return { ...own, state, since, asOf, cause, malformed };
}

/** All planes as they stand in answers: the control plane first, then by id. */
export function fleetPlanes(
  views: ReadonlyMap<string, PlaneView>,
  context: QueryContext,
): readonly PlaneDto[] {
  const { controlPlane } = context.snapshot;
  const applications = controlPlaneDto(
    context,
    malformedIn(controlPlane.kinds),
  );
  const planes = [...views.values()].map(view =>
    planeDto(view, malformedIn(view.observation.cluster?.kinds)),
  );
  const own = planes.find(({ id }) => id === applications.id);
  const others = planes
    .filter(plane => plane !== own)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [own ? withApplications(own, applications) : applications, ...others];
}
