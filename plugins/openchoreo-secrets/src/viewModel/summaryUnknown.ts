import type {
  ComponentSecretsDto,
  CountsDto,
  EntitySecretsDto,
  SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import { allOf, keysAtRisk } from './counts';
import { alsoAtRisk } from './entity/atRisk';
import { wasKnown } from './lastKnown';
import type { SummaryView } from './sentence';

/** Nothing at all can be judged. */
export function unknownSummary(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const planes = usedPlanes(component, answer);
  const all = (state: SeenPlaneDto['state']) =>
    planes.length > 0 && planes.every(plane => plane.state === state);
  if (all('starting')) {
    return {
      tone: 'unknown',
      icon: 'clock',
      headline: t('summary.starting'),
      detail: t('summary.startingDetail'),
    };
  }
  const unreachable = all('unreachable');
  const of = answer.scope === 'resource' ? 'entity.resource' : 'summary';
  const headline = unreachable
    ? (`${of}.unreachable` as const)
    : 'summary.unjudged';
  return {
    tone: 'unknown',
    icon: unreachable ? 'cloudOff' : 'question',
    headline: t(all('forbidden') ? `${of}.unreadable` : headline),
    detail: seenBefore(component)
      ? [...wasKnown(component, context), t('summary.nothingCounts')].join(' ')
      : t('summary.neverSeen'),
  };
}

function seenBefore({ rows }: ComponentSecretsDto): boolean {
  return rows.some(row => row.cells.some(cell => cell.lastKnown));
}

function usedPlanes(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
): readonly SeenPlaneDto[] {
  const used = new Set(component.environments.map(({ planeId }) => planeId));
  return answer.planes.filter(({ id }) => used.has(id));
}

/** Some is known and fine, some is not known: never green. */
export function someUnknown(
  component: ComponentSecretsDto,
  counts: CountsDto,
  context: ViewContext,
): SummaryView {
  const { t, times } = context;
  const namesOf = (test: (of: CountsDto) => boolean) =>
    times.list(
      component.environments
        .filter(environment => test(environment.counts))
        .map(({ name }) => name),
    );
  const unknown = namesOf(of => of.unknown > 0);
  const known = namesOf(of => of.unknown === 0 && of.ok > 0);
  return {
    tone: 'unknown',
    icon: 'question',
    headline: known
      ? t('summary.partial', { known, unknown })
      : t('summary.partialWhereSeen', { unknown }),
    detail: [
      ...wasKnown(component, context),
      t('summary.partialDetail', {
        unknown: counts.unknown,
        cells: allOf(counts),
      }),
      alsoAtRisk(keysAtRisk(component), context),
    ]
      .filter(Boolean)
      .join(' '),
  };
}
