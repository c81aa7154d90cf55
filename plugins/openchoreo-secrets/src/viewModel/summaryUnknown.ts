import type {
  ComponentSecretsDto,
  EntitySecretsDto,
  PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from './causeWords';
import { clockOf, type ViewContext } from './context';
import { causeOfState, isSeen } from './planes';
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
  const all = (state: PlaneDto['state']) =>
    planes.length > 0 && planes.every(plane => plane.state === state);
  if (all('starting')) {
    return {
      tone: 'unknown',
      icon: 'clock',
      headline: t('summary.starting'),
      detail: t('summary.startingDetail'),
    };
  }
  const known = lastKnownAt(component);
  const time = clockOf(known, context);
  const unreachable = all('unreachable');
  const headline = unreachable ? 'summary.unreachable' : 'summary.unjudged';
  return {
    tone: 'unknown',
    icon: unreachable ? 'cloudOff' : 'question',
    headline: t(all('forbidden') ? 'summary.unreadable' : headline),
    detail: time ? t('summary.knownAt', { time }) : t('summary.neverSeen'),
  };
}

function usedPlanes(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
): readonly PlaneDto[] {
  const used = new Set(component.environments.map(({ planeId }) => planeId));
  return answer.planes.filter(({ id }) => used.has(id));
}

function lastKnownAt(component: ComponentSecretsDto): string | undefined {
  return component.rows
    .flatMap(row => row.cells.flatMap(({ lastKnown }) => lastKnown?.at ?? []))
    .sort()
    .at(-1);
}

/** Some is known and fine, some is not known: never green. */
export function someUnknown(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
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
      ...whyUnknown(component, answer, context),
      t('summary.partialDetail', {
        unknown: tally.unknown,
        cells: component.summary.cells,
      }),
    ].join(' '),
  };
}

function whyUnknown(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  { t }: ViewContext,
): readonly string[] {
  return usedPlanes(component, answer)
    .filter(plane => !isSeen(plane))
    .flatMap(plane => {
      const fallback = causeOfState(plane);
      const cause =
        plane.cause ??
        (fallback && {
          class: fallback,
          actor: 'platformEngineer' as const,
          params: {},
        });
      const names = { project: component.project, plane: plane.name };
      return cause ? [causeView(cause, names, t).sentence] : [];
    });
}
