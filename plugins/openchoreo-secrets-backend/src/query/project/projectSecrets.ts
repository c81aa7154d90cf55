import {
  componentKey,
  formatRef,
  type ProjectEnvironmentDto,
  type ProjectSecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  seeing,
  type ProjectTarget,
  type Visibility,
} from '../../access/visibility';
import { observePlane } from '../../ownership/planeObservation';
import { boundTo } from '../component/environmentDto';
import { storesIn } from '../component/storesIn';
import type { QueryContext } from '../context/context';
import { planesDrawnOn, reportOn } from '../entity/seenEntity';
import { visibleComponents } from '../entity/visibleComponents';
import type { Objects } from '../matrix/componentContexts';
import { planeView, type PlaneView } from '../planes/planeViews';
import { defined } from '../wire/wireHealth';
import { findingKeys } from './findingKeys';
import { projectComponents } from './projectComponents';
import {
  projectPart,
  type Judging,
  type PartOf,
  type ProjectPart,
} from './projectPart';
import { projectReport } from './projectReport';

type Parts = readonly ProjectPart[];

type Planes = ReadonlyMap<string, PlaneView>;

const environmentsOf = (parts: Parts) =>
  parts.flatMap(({ judged }) => judged.of.environments);

/** Environments of components, each once: it is the same for all of a project. */
function environmentsIn(
  parts: Parts,
  order: readonly string[],
): readonly ProjectEnvironmentDto[] {
  const known = new Map<string, ProjectEnvironmentDto>();
  for (const environment of environmentsOf(parts)) {
    const { name, production } = environment.environment;
    if (known.get(name)?.planeId !== undefined) continue;
    known.set(name, defined({ name, production, ...boundTo(environment) }));
  }
  return order.flatMap(name => known.get(name) ?? []);
}

/** The planes of components as they are now: what is known of a component may have been judged before. */
function planesNow(parts: Parts, context: QueryContext): Planes {
  const { snapshot } = context;
  const used = new Set(
    environmentsOf(parts).flatMap(({ plane }) => plane?.id ?? []),
  );
  return new Map(
    snapshot.planes.flatMap((plane): [string, PlaneView][] => {
      const id = formatRef(plane.ref);
      return used.has(id)
        ? [[id, planeView(observePlane(snapshot, plane, context), context)]]
        : [];
    }),
  );
}

function storesNow(
  parts: Parts,
  planes: Planes,
  context: QueryContext,
): ProjectSecretsDto['stores'] {
  const objects: Objects = new Map(
    parts.flatMap(part =>
      [...part.objects].map(([id, view]) => {
        const plane = planes.get(view.plane.id) ?? view.plane;
        return [id, { ...view, plane }];
      }),
    ),
  );
  const environments = [...planes.values()].map(plane => ({ plane }));
  return storesIn(environments, objects, context);
}

/** What of a project is judged apart: each component that a caller sees of it. */
export function projectJudgings(
  target: ProjectTarget,
  visibility: Visibility,
): readonly Judging[] {
  const sees = seeing(visibility);
  return visibleComponents(target, visibility).map(component => ({
    key: componentKey(component),
    judge: context => projectPart(component, sees, context),
  }));
}

/** What a caller may know of the secrets of a project: what each component amounts to in each environment, and why. */
export function projectSecrets(
  target: ProjectTarget,
  visibility: Visibility,
  context: QueryContext,
  partOf: PartOf = (_, judge) => judge(context),
): ProjectSecretsDto {
  const parts = projectJudgings(target, visibility).map(({ key, judge }) =>
    partOf(key, judge),
  );
  const components = parts.map(({ judged }) => judged.of);
  const on = reportOn(target, components, visibility, context);
  const { report, found } = projectReport(parts, on);
  const order = report.headline.environments.seen;
  const byId = projectComponents(parts, order, found);
  const planes = planesNow(parts, context);
  return {
    entity: { ...target.entity },
    scope: target.scope,
    report,
    environments: environmentsIn(parts, order),
    components: report.places.flatMap(({ id }) => byId.get(id) ?? []),
    findingKeys: findingKeys(parts, found, on.hidden),
    planes: planesDrawnOn(components, planes.values(), context),
    stores: storesNow(parts, planes, context),
  };
}
