import {
  compareSeverity,
  componentKey,
  formatRef,
  objectKey,
  sumOfCounts,
  worstSeverity,
  type ComponentSecretsDto,
  type EnvironmentBindingsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  seeing,
  type EnvironmentTarget,
  type Visibility,
} from '../../access/visibility';
import { componentContexts, deployedComponent } from '../componentContexts';
import { componentSecrets } from '../componentSecrets';
import type { QueryContext } from '../context';
import { NO_COUNTS } from '../counts';
import { controlPlaneDto, controlPlaneRef } from '../controlPlaneView';
import { malformedInControlPlane, malformedInPlane } from '../malformed';
import { planeDto, type PlaneView } from '../planeViews';
import { storesIn } from '../storesIn';
import { defined, wireCause } from '../wireHealth';
import { bindingFindings } from './bindingFindings';
import { boundPlace, type BoundPlace } from './boundPlace';
import { deployedIn } from './deployedIn';

type BoundComponent = EnvironmentBindingsDto['components'][number];

function boundComponent(of: ComponentSecretsDto): BoundComponent {
  const { namespace, project, name, environments, rows, summary } = of;
  const cells = rows.flatMap(row => row.cells);
  const stores = new Set(cells.flatMap(({ storeId }) => storeId ?? []));
  return {
    component: { namespace, project, name },
    counts: environments[0]?.counts ?? NO_COUNTS,
    worst: summary.worst,
    blocksPodStart: summary.blocking > 0,
    storeIds: [...stores].sort(),
  };
}

/** Worst first, then by name. */
function byTrouble(a: BoundComponent, b: BoundComponent): number {
  return (
    compareSeverity(a.worst, b.worst) ||
    Number(b.blocksPodStart) - Number(a.blocksPodStart) ||
    (componentKey(a.component) < componentKey(b.component) ? -1 : 1)
  );
}

/** What was bound and is not deployed any more has no secrets there. */
function isThere({ environments, state }: ComponentSecretsDto): boolean {
  if (state !== 'known') return true;
  return environments.some(
    ({ deployment }) => deployment === 'active' || deployment === 'unknown',
  );
}

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
  const answers = components
    .map(of => componentSecrets(of, context))
    .filter(isThere);
  return { components, objects, answers };
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
  const { plane, state, cause, storeId, severities } = place;
  const { components, objects, answers } = deployedThere(
    target,
    visibility,
    plane,
    context,
  );
  const bound = answers.map(boundComponent).sort(byTrouble);
  const object = snapshot.controlPlane.kinds.Environment.objects.get(
    objectKey({ namespace, name: environment }),
  );
  return defined({
    entity: { ...target.entity },
    state,
    cause: cause && wireCause(cause),
    production: object?.production ?? false,
    planeId: plane?.id,
    storeId,
    counts: sumOfCounts(bound.map(({ counts }) => counts)),
    worst: worstSeverity([...severities, ...bound.map(({ worst }) => worst)]),
    findings: bindingFindings(answers),
    components: bound,
    planes: planesIn(place, components, context),
    stores: storesIn([{ plane }], objects, context),
  });
}
