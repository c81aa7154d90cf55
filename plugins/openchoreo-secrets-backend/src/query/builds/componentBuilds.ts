import {
  causeOf,
  formatRef,
  objectKey,
  worstSeverity,
  type BuildDto,
  type ComponentRef,
  type Health,
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
import { unknownBecause } from '../causes';
import { withFlag } from '../cell';
import type { QueryContext } from '../context';
import { objectView, type ObjectView } from '../objectViews';
import { planeView, type PlaneView } from '../planeViews';
import { defined, wireHealth } from '../wireHealth';
import { wireTime } from '../wireTime';
import { isOptional, muted } from './optionalSecret';

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
    const listed = { namespace, name, found: at.found };
    return objectView(at.plane, listed, context);
  }
  return undefined;
}

/** What is gone after the build needs nobody; what the build has just asked for is on its way. */
function whenAbsent(
  health: Health,
  { startedAt, completedAt, meta }: WorkflowRunObject,
  { now, thresholds }: QueryContext,
): Health {
  if (health.verdict !== 'notCreated') return health;
  if (completedAt !== undefined) return { ...health, severity: 'info' };
  const since = startedAt ?? meta.createdAt;
  return since !== undefined && now - since < thresholds.initialisingForMs
    ? withFlag({ ...health, severity: 'info' }, 'initialising')
    : health;
}

function buildDto(
  run: WorkflowRunObject,
  planes: readonly PlaneView[],
  context: QueryContext,
): { readonly build: BuildDto; readonly views: readonly ObjectView[] } {
  const views: ObjectView[] = [];
  const secrets = secretsOfBuild(run).map(secret => {
    const { namespace, name } = secret;
    const view = locate(secret, planes, context);
    if (view) views.push(view);
    const unplaced = unknownBecause(causeOf('planeNotConfigured'));
    const judged = whenAbsent(view?.health ?? unplaced, run, context);
    return {
      name,
      optional: isOptional(namespace, name),
      health: wireHealth(muted(namespace, name, judged)),
      objectId:
        view?.id ?? formatRef({ kind: 'ExternalSecret', namespace, name }),
    };
  });
  const build = defined({
    run: run.meta.name,
    namespace: run.meta.namespace ?? '',
    planeId: views[0]?.plane.id,
    startedAt: wireTime(run.startedAt),
    completedAt: wireTime(run.completedAt),
    secrets,
    worst: worstSeverity(secrets.map(({ health }) => health.severity)),
  });
  return { build, views };
}

/** The secrets of a component's recent builds. They are no part of what the component itself needs to run. */
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
