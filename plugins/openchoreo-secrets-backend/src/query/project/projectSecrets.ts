import type {
  ProjectEnvironmentDto,
  ProjectSecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ProjectTarget, Visibility } from '../../access/visibility';
import { boundTo } from '../component/environmentDto';
import { judgedComponent } from '../component/judgedComponent';
import { storesIn } from '../component/storesIn';
import type { QueryContext } from '../context/context';
import { planesDrawnOn, seenEntity } from '../entity/seenEntity';
import { defined } from '../wire/wireHealth';
import { findingKeys } from './findingKeys';
import { projectComponents } from './projectComponents';
import { projectPart, projectReport, type ProjectPart } from './projectReport';

/** Environments of components, each once: it is the same for all of a project. */
function environmentsIn(
  parts: readonly ProjectPart[],
  order: readonly string[],
): readonly ProjectEnvironmentDto[] {
  const known = new Map<string, ProjectEnvironmentDto>();
  for (const { environment } of parts.flatMap(({ columns }) => columns)) {
    const { name, production } = environment.environment;
    if (known.get(name)?.planeId !== undefined) continue;
    known.set(name, defined({ name, production, ...boundTo(environment) }));
  }
  return order.flatMap(name => known.get(name) ?? []);
}

/** What a caller may know of the secrets of a project: what each component amounts to in each environment, and why. */
export function projectSecrets(
  target: ProjectTarget,
  visibility: Visibility,
  context: QueryContext,
): ProjectSecretsDto {
  const { components, objects, on } = seenEntity(target, visibility, context);
  const parts = components.map(of => projectPart(judgedComponent(of, context)));
  const { report, found } = projectReport(parts, on);
  const order = report.headline.environments.seen;
  const byId = projectComponents(parts, order, found);
  return {
    entity: { ...target.entity },
    scope: target.scope,
    report,
    environments: environmentsIn(parts, order),
    components: report.places.flatMap(({ id }) => byId.get(id) ?? []),
    findingKeys: findingKeys(parts, found, on.hidden),
    planes: planesDrawnOn(components, [], context),
    stores: storesIn(
      components.flatMap(({ environments }) => environments),
      objects,
      context,
    ),
  };
}
