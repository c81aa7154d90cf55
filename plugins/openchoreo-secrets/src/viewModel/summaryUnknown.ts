import type {
  ComponentSecretsDto,
  EntitySecretsDto,
  SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import { wasKnown } from './lastKnown';
import type { SummaryView } from './sentence';
import { tallyOf, type Tally } from './tally';

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
  tally: Tally,
  context: ViewContext,
): SummaryView {
  const { t, times } = context;
  const columns = component.environments.map(({ name }, index) => ({
    name,
    tally: tallyOf(component.rows.map(row => row.cells[index])),
  }));
  const unknown = columns.filter(column => column.tally.unknown > 0);
  const known = columns.filter(
    column => column.tally.unknown === 0 && column.tally.synced > 0,
  );
  const namesOf = (some: typeof columns) =>
    times.list(some.map(({ name }) => name));
  return {
    tone: 'unknown',
    icon: 'question',
    headline:
      known.length > 0
        ? t('summary.partial', {
            known: namesOf(known),
            unknown: namesOf(unknown),
          })
        : t('summary.partialWhereSeen', { unknown: namesOf(unknown) }),
    detail: [
      ...wasKnown(component, context),
      t('summary.partialDetail', {
        unknown: tally.unknown,
        cells: component.summary.cells,
      }),
    ].join(' '),
  };
}
