import {
  componentKey,
  formatRef,
  objectKey,
  type EnvironmentBindingsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  seeing,
  type EnvironmentTarget,
  type Sees,
  type Visibility,
} from '../../access/visibility';
import type { Objects } from '../matrix/componentContexts';
import {
  projectPart,
  type Judging,
  type PartOf,
  type ProjectPart,
} from '../project/projectPart';
import type { QueryContext } from '../context/context';
import { controlPlaneDto, controlPlaneRef } from '../planes/controlPlaneView';
import {
  malformedInControlPlane,
  malformedInPlane,
} from '../component/malformed';
import { planeDto, type PlaneView } from '../planes/planeViews';
import { storesIn } from '../component/storesIn';
import { defined } from '../wire/wireHealth';
import { hiddenGivers } from '../component/withoutGivers';
import { boundPlace, type BoundPlace } from './boundPlace';
import { deployedIn } from './deployedIn';
import { environmentReport } from './environmentReport';

function visibleThere(
  target: EnvironmentTarget,
  visibility: Visibility,
  { snapshot }: QueryContext,
) {
  const sees = seeing(visibility);
  return deployedIn(snapshot, target)
    .filter(component => sees({ component }, target.environment))
    .sort((a, b) => (componentKey(a) < componentKey(b) ? -1 : 1));
}

/** What of an environment is judged apart: each component that a caller sees there. */
export function environmentJudgings(
  target: EnvironmentTarget,
  visibility: Visibility,
  context: QueryContext,
): readonly Judging[] {
  const isThere: Sees = (_, environment) =>
    environment === undefined || environment === target.environment;
  return visibleThere(target, visibility, context).map(component => ({
    key: componentKey(component),
    judge: noted => projectPart(component, isThere, noted),
  }));
}

/** The objects of components, in the plane as it is now: what is known of a component may have been judged before. */
function objectsNow(
  parts: readonly ProjectPart[],
  plane: PlaneView | undefined,
): Objects {
  return new Map(
    parts.flatMap(({ objects }) =>
      [...objects].map(([id, view]) => [
        id,
        plane?.id === view.plane.id ? { ...view, plane } : view,
      ]),
    ),
  );
}

function planesIn(
  { plane }: BoundPlace,
  components: Parameters<typeof malformedInPlane>[1],
  context: QueryContext,
) {
  return [
    controlPlaneDto(
      context,
      malformedInControlPlane(context.snapshot, components),
    ),
    ...(plane ? [planeDto(plane, malformedInPlane(plane.id, components))] : []),
  ];
}

/** What a caller may know of an environment: what it is bound to, and how the secrets there do. */
export function environmentBindings(
  target: EnvironmentTarget,
  visibility: Visibility,
  context: QueryContext,
  partOf: PartOf = (_, judge) => judge(context),
): EnvironmentBindingsDto {
  const { snapshot } = context;
  const { namespace, environment } = target;
  const place = boundPlace(
    target,
    formatRef(controlPlaneRef(snapshot)),
    context,
  );
  const { plane, storeId } = place;
  const parts = environmentJudgings(target, visibility, context).map(
    ({ key, judge }) => partOf(key, judge),
  );
  const components = parts.map(({ judged }) => judged.of);
  const report = environmentReport(parts, place, {
    target,
    visibility,
    hidden: hiddenGivers(components, seeing(visibility)),
  });
  const object = snapshot.controlPlane.kinds.Environment.objects.get(
    objectKey({ namespace, name: environment }),
  );
  return defined({
    entity: { ...target.entity },
    production: object?.production ?? false,
    planeId: plane?.id,
    storeId,
    report,
    planes: planesIn(place, components, context),
    stores: storesIn([{ plane }], objectsNow(parts, plane), context),
  });
}
