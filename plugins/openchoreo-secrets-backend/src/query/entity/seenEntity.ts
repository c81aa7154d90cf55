import {
  formatRef,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  seeing,
  type Sees,
  type Subject,
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

/** What a caller sees of a component, before it is judged. */
export interface SeenComponent {
  readonly of: ComponentContext;
  /** Its ExternalSecrets, by id. */
  readonly objects: Objects;
}

/** A component, or a managed resource, in the environments that a caller sees of it. */
export function seenComponent(
  { component, isResource = false }: Subject,
  sees: Sees,
  context: QueryContext,
): SeenComponent {
  const controlPlane = formatRef(controlPlaneRef(context.snapshot));
  const deployed = isResource ? deployedResource : deployedComponent;
  const found = deployed(component, controlPlane, context, environment =>
    sees({ component, isResource }, environment),
  );
  const planes = planesOf(found.deployments, context);
  const { components, objects } = componentContexts(
    [found],
    planes,
    controlPlane,
    context,
  );
  return { of: components[0], objects };
}

/** What the reports of some components depend on beside these. */
export function reportOn(
  project: Parameters<typeof pipelineOf>[1],
  components: readonly ComponentContext[],
  visibility: Visibility,
  context: QueryContext,
): ReportOn {
  const { controlPlane } = context.snapshot;
  return {
    visibility,
    hidden: hiddenGivers(components, seeing(visibility)),
    pipeline: pipelineOf(controlPlane, project, context),
  };
}

/** The planes that an answer about components drew on: the control plane first. */
export function planesDrawnOn(
  components: readonly ComponentContext[],
  planes: Iterable<PlaneView>,
  context: QueryContext,
): readonly SeenPlaneDto[] {
  const used = new Map([...planes].map(plane => [plane.id, plane]));
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
