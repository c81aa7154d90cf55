import type {
  BuildDto,
  EntitySecretsDto,
  SecretObjectDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  seeing,
  type OneTarget,
  type Visibility,
} from '../../access/visibility';
import { componentBuilds } from '../builds/componentBuilds';
import { componentReport } from '../component/componentReport';
import { componentSecrets } from '../component/componentSecrets';
import { judgedComponent } from '../component/judgedComponent';
import { storesIn } from '../component/storesIn';
import { withoutGivers } from '../component/withoutGivers';
import type { QueryContext } from '../context/context';
import type { ComponentContext } from '../matrix/componentMatrix';
import { objectDto, type ObjectView } from '../objects/objectViews';
import { planesDrawnOn, reportOn, seenComponent } from './seenEntity';
import { visibleComponents } from './visibleComponents';

interface FoundBuilds {
  readonly builds: readonly BuildDto[];
  readonly views: readonly ObjectView[];
}

const NO_BUILDS: FoundBuilds = { builds: [], views: [] };

function buildsOf(
  { scope }: OneTarget,
  of: ComponentContext,
  context: QueryContext,
): FoundBuilds {
  return scope === 'component'
    ? componentBuilds(of.component, context)
    : NO_BUILDS;
}

/** What a caller may know of the secrets of a component or of a managed resource, from one snapshot and one moment. */
export function entitySecrets(
  target: OneTarget,
  visibility: Visibility,
  context: QueryContext,
): EntitySecretsDto {
  const [component] = visibleComponents(target, visibility);
  // Whoever may not see it was told so before.
  if (!component) throw new Error('Nothing of what is asked for may be seen');
  const isResource = target.scope === 'resource';
  const subject = { component, isResource };
  const { of, objects } = seenComponent(subject, seeing(visibility), context);
  const on = reportOn(component, [of], visibility, context);
  const { builds, views } = buildsOf(target, of, context);
  const judged = judgedComponent(of, context);
  const report = componentReport(judged, on, builds);
  const all = new Map([
    ...objects,
    ...views.map(view => [view.id, view] as const),
  ]);
  const answer: EntitySecretsDto = {
    entity: { ...target.entity },
    scope: target.scope,
    components: [componentSecrets(judged, report, builds)],
    report,
    planes: planesDrawnOn(
      [of],
      [...of.environments, ...views].flatMap(({ plane }) => plane ?? []),
      context,
    ),
    objects: Object.fromEntries(
      [...all].map(([id, view]): [string, SecretObjectDto] => [
        id,
        objectDto(view),
      ]),
    ),
    stores: storesIn(of.environments, all, context),
  };
  return withoutGivers(answer, on.hidden);
}
