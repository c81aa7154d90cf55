import {
  causeOfIgnorance,
  type PlaceDto,
  type ReferenceRowDto,
  type ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Visibility } from '../../access/visibility';
import { freshnessAt, isComplete } from '../../ownership/lookupIn';
import type { Fleet } from '../fleet/fleet';
import type { PlatformRow } from '../fleet/platformRow';
import { secretOfRow } from '../fleet/secretOfRow';
import { placeOf, worstPlacesFirst } from '../report/places';
import { reportOf } from '../report/reportOf';
import type { Secret, Told } from '../report/secret';

/** A reference with what is taken of it and pushed for it, as far as the reader sees that. */
export interface SeenReference {
  readonly reference: ReferenceRowDto;
  readonly rows: readonly PlatformRow[];
}

const STATES = {
  found: 'known',
  absent: 'absent',
  unknown: 'unknown',
} as const;

const toldOf = (secrets: readonly Secret[]): Told => ({
  secrets,
  troubles: [],
});

function referencePlace(
  { id, namespace, name, state, worst }: ReferenceRowDto,
  secrets: readonly Secret[],
  order: readonly string[],
): PlaceDto {
  return placeOf(toldOf(secrets), {
    kind: 'reference',
    id,
    namespace,
    name,
    state: STATES[state],
    order,
    severity: worst,
    changed: 0,
  });
}

/** The environments in which anything is taken, each component's in the order of promotion. */
function orderOf(seen: readonly SeenReference[]): readonly string[] {
  return [
    ...new Set(
      seen.flatMap(({ reference }) =>
        reference.usedBy.flatMap(({ environments }) => environments),
      ),
    ),
  ];
}

/** The report of the references of a namespace, reference by reference. */
export function referencesReport(
  seen: readonly SeenReference[],
  { context, controlPlane }: Fleet,
  { everything }: Visibility,
): ReportDto {
  const { SecretReference } = context.snapshot.controlPlane.kinds;
  const freshness = freshnessAt(SecretReference, context);
  const order = orderOf(seen);
  const all = seen.map(({ reference, rows }) => ({
    reference,
    secrets: rows.map(secretOfRow),
  }));
  const isKnown = isComplete(freshness);
  return reportOf(toldOf(all.flatMap(({ secrets }) => secrets)), {
    scope: 'domain',
    state: isKnown ? 'known' : 'unknown',
    cause: isKnown ? undefined : causeOfIgnorance(freshness, controlPlane),
    sight: { seen: order, deployed: order, hidden: [], everything },
    places: worstPlacesFirst(
      all.map(({ reference, secrets }) =>
        referencePlace(reference, secrets, order),
      ),
    ),
    order,
  });
}
