import {
  componentKey,
  formatRef,
  objectKey,
  type EnvironmentBindingsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  seeing,
  type EnvironmentTarget,
  type Visibility,
} from '../../access/visibility';
import { judgedComponent } from '../component/judgedComponent';
import {
  componentContexts,
  deployedComponent,
} from '../matrix/componentContexts';
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

/** The deployments there, of components that the caller may see. */
function deployedThere(
  target: EnvironmentTarget,
  visibility: Visibility,
  plane: PlaneView | undefined,
  context: QueryContext,
) {
  const controlPlane = formatRef(controlPlaneRef(context.snapshot));
  const found = visibleThere(target, visibility, context).map(component =>
    deployedComponent(
      component,
      controlPlane,
      context,
      environment => environment === target.environment,
    ),
  );
  const planes = new Map(plane ? [[plane.id, plane]] : []);
  const { components, objects } = componentContexts(
    found,
    planes,
    controlPlane,
    context,
  );
  return { components, objects };
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
): EnvironmentBindingsDto {
  const { snapshot } = context;
  const { namespace, environment } = target;
  const place = boundPlace(
    target,
    formatRef(controlPlaneRef(snapshot)),
    context,
  );
  const { plane, storeId } = place;
  const { components, objects } = deployedThere(
    target,
    visibility,
    plane,
    context,
  );
  const report = environmentReport(
    components.map(of => judgedComponent(of, context)),
    place,
    {
      target,
      visibility,
      hidden: hiddenGivers(components, seeing(visibility)),
    },
  );
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
    stores: storesIn([{ plane }], objects, context),
  });
}
