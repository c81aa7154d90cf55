import {
  causeOfIgnorance,
  formatRef,
  type Freshness,
  type PlaneDto,
  type PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeOfUnserved } from '../context/causes';
import { freshnessAt } from '../../ownership/lookupIn';
import type { Snapshot } from '../../observed/snapshot';
import { clockDto } from '../wire/clockDto';
import type { QueryContext } from '../context/context';
import { planeState } from './planeState';
import { defined, wireCause } from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';

const KINDS = [
  'ReleaseBinding',
  'RenderedRelease',
  'ComponentRelease',
  'Workload',
  'SecretReference',
  'Environment',
  'DeploymentPipeline',
  'Project',
  'Component',
  'Plane',
] as const;

/** The control plane as it is named in answers. */
export function controlPlaneRef(snapshot: Snapshot): PlaneRef {
  const known = snapshot.planes.find(({ ref }) => ref.kind === 'ControlPlane');
  return (
    known?.ref ?? { kind: 'ControlPlane', name: snapshot.controlPlane.cluster }
  );
}

/** What is least known comes first. */
const IGNORANCE: readonly Freshness['state'][] = [
  'unknown',
  'starting',
  'notServed',
  'fresh',
];

/** An answer is as good as the least known of what it is made from. */
function leastKnown(context: QueryContext) {
  const { kinds } = context.snapshot.controlPlane;
  const asOf = (freshness: Freshness) =>
    ('asOf' in freshness && freshness.asOf) || 0;
  return KINDS.map(kind => ({
    kind,
    freshness: freshnessAt(kinds[kind], context),
    observation: kinds[kind].observation,
  })).sort(
    ({ freshness: a }, { freshness: b }) =>
      IGNORANCE.indexOf(a.state) - IGNORANCE.indexOf(b.state) ||
      asOf(a) - asOf(b),
  )[0];
}

/** @returns the control plane as it stands in an answer. */
export function controlPlaneDto(
  context: QueryContext,
  malformed: number,
): PlaneDto {
  const { snapshot } = context;
  const ref = controlPlaneRef(snapshot);
  const { kind, freshness, observation } = leastKnown(context);
  const id = formatRef(ref);
  const reason =
    freshness.state === 'notServed'
      ? causeOfUnserved(kind, id)
      : causeOfIgnorance(freshness, id);
  return defined({
    id,
    kind: ref.kind,
    namespace: ref.namespace,
    name: ref.name,
    cluster: snapshot.controlPlane.cluster,
    state: planeState(freshness, observation),
    since: 'since' in freshness ? wireTime(freshness.since) : undefined,
    asOf: 'asOf' in freshness ? wireTime(freshness.asOf) : undefined,
    cause: reason && wireCause(reason),
    clock: clockDto(snapshot.clusters.get(snapshot.controlPlane.cluster)),
    malformed,
  });
}
