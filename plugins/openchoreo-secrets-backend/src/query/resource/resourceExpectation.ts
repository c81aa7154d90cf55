import {
  causeOf,
  causeOfIgnorance,
  objectKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { freshnessAt, lookupIn } from '../../ownership/lookupIn';
import { causeOfUnserved } from '../context/causes';
import type { QueryContext } from '../context/context';
import type { Expectation } from '../matrix/expectation';

/** Without one of these it cannot be told what a managed resource should have. */
const NEEDED = [
  'Resource',
  'ResourceReleaseBinding',
  'RenderedRelease',
  'Environment',
  'Plane',
] as const;

const AWAITED = [...NEEDED, 'Project', 'DeploymentPipeline'] as const;

function known(
  { namespace, project, name }: ComponentRef,
  controlPlane: string,
  context: QueryContext,
): Expectation {
  const { Resource } = context.snapshot.controlPlane.kinds;
  const kind = 'Resource';
  const found = lookupIn(Resource, objectKey({ namespace, name }), context);
  if (found.state === 'malformed') {
    const { reason } = found.object;
    const cause = causeOf('malformedObject', { kind, name }, reason);
    return { state: 'unknown', cause };
  }
  // A resource that moved to another project is not the one that was asked for.
  if (found.state === 'found' && found.value.project === project) {
    return { state: 'known' };
  }
  const params = { kind, name, plane: controlPlane };
  return { state: 'unknown', cause: causeOf('objectAbsent', params) };
}

/** Judges whether what a managed resource has is known. */
export function resourceExpectation(
  resource: ComponentRef,
  controlPlane: string,
  context: QueryContext,
): Expectation {
  const { kinds } = context.snapshot.controlPlane;
  for (const kind of NEEDED) {
    const freshness = freshnessAt(kinds[kind], context);
    if (freshness.state === 'unknown') {
      const cause = causeOfIgnorance(freshness, controlPlane);
      return { state: 'unknown', cause };
    }
    if (freshness.state === 'notServed') {
      const cause = causeOfUnserved(kind, controlPlane);
      return { state: 'unknown', cause };
    }
  }
  for (const kind of AWAITED) {
    const freshness = freshnessAt(kinds[kind], context);
    if (freshness.state === 'starting') {
      const cause = causeOfIgnorance(freshness, controlPlane);
      return { state: 'starting', cause };
    }
  }
  return known(resource, controlPlane, context);
}
