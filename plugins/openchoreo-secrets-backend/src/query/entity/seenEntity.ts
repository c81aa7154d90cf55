import {
  formatRef,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  seeing,
  type EntityTarget,
  type Visibility,
} from '../../access/visibility';
import { pipelineOf } from '../../ownership/environmentsOf';
import type { ReportOn } from '../component/componentReport';
import {
  malformedInControlPlane,
  malformedInPlane,
} from '../component/malformed';
import { hiddenGivers } from '../component/withoutGivers';
import type { QueryContext } from '../context/context';
import {
  componentContexts,
  deployedComponent,
  type Objects,
} from '../matrix/componentContexts';
import type { ComponentContext } from '../matrix/componentMatrix';
import { controlPlaneDto, controlPlaneRef } from '../planes/controlPlaneView';
import { planesOf } from '../planes/planesOf';
import { planeDto, type PlaneView } from '../planes/planeViews';
import { deployedResource } from '../resource/deployedResource';
import { visibleComponents } from './visibleComponents';

/** What a caller sees of an entity, before it is judged. */
export interface SeenEntity {
  readonly components: readonly ComponentContext[];
  /** The ExternalSecrets of all of them, by id. */
  readonly objects: Objects;
  readonly on: ReportOn;
}

function projectOf(target: EntityTarget) {
  switch (target.scope) {
    case 'component':
      return target.component;
    case 'resource':
      return target.resource;
    default:
      return target;
  }
}

/** What a caller sees of an entity, from one snapshot and one moment. */
export function seenEntity(
  target: EntityTarget,
  visibility: Visibility,
  context: QueryContext,
): SeenEntity {
  const controlPlane = formatRef(controlPlaneRef(context.snapshot));
  const isResource = target.scope === 'resource';
  const deployed = isResource ? deployedResource : deployedComponent;
  const sees = seeing(visibility);
  const found = visibleComponents(target, visibility).map(component =>
    deployed(component, controlPlane, context, environment =>
      sees({ component, isResource }, environment),
    ),
  );
  const planes = planesOf(
    found.flatMap(of => of.deployments),
    context,
  );
  const { components, objects } = componentContexts(
    found,
    planes,
    controlPlane,
    context,
  );
  const pipeline = pipelineOf(
    context.snapshot.controlPlane,
    projectOf(target),
    context,
  );
  const hidden = hiddenGivers(components, sees);
  return { components, objects, on: { visibility, hidden, pipeline } };
}

/** The planes that an answer about components drew on: the control plane first. */
export function planesDrawnOn(
  components: readonly ComponentContext[],
  others: readonly PlaneView[],
  context: QueryContext,
): readonly SeenPlaneDto[] {
  const used = new Map<string, PlaneView>();
  for (const { environments } of components) {
    for (const { plane } of environments) if (plane) used.set(plane.id, plane);
  }
  for (const plane of others) used.set(plane.id, plane);
  return [
    controlPlaneDto(
      context,
      malformedInControlPlane(context.snapshot, components),
    ),
    ...[...used.values()].map(plane =>
      planeDto(plane, malformedInPlane(plane.id, components)),
    ),
  ];
}
