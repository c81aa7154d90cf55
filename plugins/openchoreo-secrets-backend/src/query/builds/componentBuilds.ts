import {
  causeOf,
  formatRef,
  objectKey,
  worstSeverity,
  type BuildDto,
  type ComponentRef,
  type WorkflowRunObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  buildsOf,
  secretsOfBuild,
  type BuildSecret,
} from '../../ownership/buildsOf';
import { findIn } from '../../ownership/listedSecrets';
import { observePlane } from '../../ownership/planeObservation';
import { workflowPlanes } from '../../ownership/workflowPlanes';
import { unknownBecause } from '../context/causes';
import { deliveryDto, withoutObject } from '../objects/delivered';
import type { QueryContext } from '../context/context';
import { objectView, seenAs, type ObjectView } from '../objects/objectViews';
import { planeView, type PlaneView } from '../planes/planeViews';
import { defined, wireHealth } from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';
import { isOptional, needsOfBuild, usedByBuild } from './optionalSecret';
import { judgedForRun, judgeNotRendered } from './runSecrets';

/** The recent builds of a component, with what they were made from. */
export interface ComponentBuilds {
  readonly builds: BuildDto[];
  readonly views: readonly ObjectView[];
}

/** Where a thing is found, rather than where it is not known to be, rather than where it is not. */
const CERTAINTY = ['found', 'malformed', 'unknown', 'absent'] as const;

/** Looks in every plane that the build can have run in: absent only where none of them has it. */
function locate(
  { namespace, name }: BuildSecret,
  planes: readonly PlaneView[],
  context: QueryContext,
): ObjectView | undefined {
  const key = objectKey({ namespace, name });
  const looked = planes.map(plane => ({
    plane,
    found: findIn(plane.observation, key, context),
  }));
  for (const state of CERTAINTY) {
    const at = looked.find(({ found }) => found.state === state);
    if (!at) continue;
    const needs = needsOfBuild(namespace, name);
    const listed = { namespace, name, found: at.found, needs };
    return objectView(at.plane, listed, context, usedByBuild(namespace, name));
  }
  return undefined;
}

function buildSecretDto(
  { namespace, name }: BuildSecret,
  view: ObjectView | undefined,
  run: WorkflowRunObject,
  context: QueryContext,
): BuildDto['secrets'][number] {
  const unplaced = () =>
    withoutObject(unknownBecause(causeOf('planeNotConfigured')), context);
  const judged = judgedForRun(view?.judged ?? unplaced(), run, context);
  const needs = needsOfBuild(namespace, name);
  const { health, delivered } = seenAs(judged, {
    ...usedByBuild(namespace, name),
    needs,
  });
  return {
    name,
    optional: isOptional(namespace, name),
    health: wireHealth(health),
    delivery: deliveryDto(delivered),
    objectId:
      view?.id ?? formatRef({ kind: 'ExternalSecret', namespace, name }),
  };
}

function buildDto(
  run: WorkflowRunObject,
  planes: readonly PlaneView[],
  context: QueryContext,
): { readonly build: BuildDto; readonly views: readonly ObjectView[] } {
  const views: ObjectView[] = [];
  const secrets = secretsOfBuild(run).map(secret => {
    const view = locate(secret, planes, context);
    if (view) views.push(view);
    return buildSecretDto(secret, view, run, context);
  });
  const notRendered = judgeNotRendered(run, context);
  const severities = secrets.map(({ health }) => health.severity);
  const build = defined({
    run: run.meta.name,
    namespace: run.meta.namespace ?? '',
    planeId: views[0]?.plane.id,
    startedAt: wireTime(run.startedAt),
    completedAt: wireTime(run.completedAt),
    notRendered: notRendered && wireHealth(notRendered),
    secrets,
    worst: worstSeverity([
      ...severities,
      ...(notRendered ? [notRendered.severity] : []),
    ]),
  });
  return { build, views };
}

/** The secrets of a component's recent builds. A run needs its own until it ends, and what the component itself needs to run is another matter. */
export function componentBuilds(
  component: ComponentRef,
  context: QueryContext,
): ComponentBuilds {
  const { snapshot } = context;
  const runs = buildsOf(snapshot, component);
  if (runs.length === 0) return { builds: [], views: [] };
  const planes = workflowPlanes(snapshot, component.namespace).map(plane =>
    planeView(observePlane(snapshot, plane, context), context),
  );
  const made = runs.map(run => buildDto(run, planes, context));
  return {
    builds: made.map(({ build }) => build),
    views: made.flatMap(({ views }) => views),
  };
}
