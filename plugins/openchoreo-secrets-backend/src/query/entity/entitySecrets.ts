import {
  formatRef,
  type BuildDto,
  type EntitySecretsDto,
  type SecretObjectDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  seeing,
  type EntityTarget,
  type Visibility,
} from '../../access/visibility';
import { pipelineOf } from '../../ownership/environmentsOf';
import {
  componentContexts,
  deployedComponent,
} from '../matrix/componentContexts';
import { componentBuilds } from '../builds/componentBuilds';
import { withBuilds } from '../builds/withBuilds';
import { componentReport, type ReportOn } from '../component/componentReport';
import { judgedComponent } from '../component/judgedComponent';
import type { ComponentContext } from '../matrix/componentMatrix';
import { componentSecrets } from '../component/componentSecrets';
import type { QueryContext } from '../context/context';
import { controlPlaneDto, controlPlaneRef } from '../planes/controlPlaneView';
import { deployedResource } from '../resource/deployedResource';
import {
  malformedInControlPlane,
  malformedInPlane,
} from '../component/malformed';
import { objectDto, type ObjectView } from '../objects/objectViews';
import { planesOf } from '../planes/planesOf';
import { planeDto } from '../planes/planeViews';
import { projectReport } from '../project/projectReport';
import { storesIn } from '../component/storesIn';
import { visibleComponents } from './visibleComponents';
import { hiddenGivers, withoutGivers } from '../component/withoutGivers';

type Builds = ReadonlyMap<ComponentContext, readonly BuildDto[]>;

interface FoundBuilds {
  readonly builds: Builds;
  readonly views: readonly ObjectView[];
}

const NO_BUILDS: FoundBuilds = { builds: new Map(), views: [] };

const planeIn = ({ plane }: ObjectView) => plane;

function buildsIn(
  components: readonly ComponentContext[],
  context: QueryContext,
): FoundBuilds {
  const builds = new Map<ComponentContext, readonly BuildDto[]>();
  const views: ObjectView[] = [];
  for (const of of components) {
    const found = componentBuilds(of.component, context);
    builds.set(of, found.builds);
    views.push(...found.views);
  }
  return { builds, views };
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

/** The components with their reports, and the report of the whole. */
function reported(
  target: EntityTarget,
  components: readonly ComponentContext[],
  seen: Omit<ReportOn, 'pipeline'>,
  builds: Builds,
  context: QueryContext,
): Pick<EntitySecretsDto, 'components' | 'report'> {
  const { controlPlane } = context.snapshot;
  const pipeline = pipelineOf(controlPlane, projectOf(target), context);
  const on = { ...seen, pipeline };
  const judged = components.map(of => judgedComponent(of, context));
  const answers = judged.map(each => {
    const own = builds.get(each.of) ?? [];
    const report = componentReport(each, on, own);
    return withBuilds(componentSecrets(each, report), own);
  });
  const [only] = answers;
  const isOne = target.scope !== 'system' && only !== undefined;
  return {
    components: answers,
    report: isOne ? only.report : projectReport(judged, on),
  };
}

/** What a caller may know of the secrets of an entity, from one snapshot and one moment. */
export function entitySecrets(
  target: EntityTarget,
  visibility: Visibility,
  context: QueryContext,
): EntitySecretsDto {
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
  const environments = components.flatMap(of => of.environments);
  const { builds, views } =
    target.scope === 'component' ? buildsIn(components, context) : NO_BUILDS;
  const used = new Map(
    [...environments.map(({ plane }) => plane), ...views.map(planeIn)].flatMap(
      plane => (plane ? [[plane.id, plane] as const] : []),
    ),
  );
  const all = new Map([
    ...objects,
    ...views.map(view => [view.id, view] as const),
  ]);
  const hidden = hiddenGivers(components, sees);
  const answer: EntitySecretsDto = {
    entity: { ...target.entity },
    scope: target.scope,
    ...reported(target, components, { visibility, hidden }, builds, context),
    planes: [
      controlPlaneDto(
        context,
        malformedInControlPlane(context.snapshot, components),
      ),
      ...[...used.values()].map(plane =>
        planeDto(plane, malformedInPlane(plane.id, components)),
      ),
    ],
    objects: Object.fromEntries(
      [...all].map(([id, view]): [string, SecretObjectDto] => [
        id,
        objectDto(view),
      ]),
    ),
    stores: storesIn(environments, all, context),
  };
  return withoutGivers(answer, hidden);
}
