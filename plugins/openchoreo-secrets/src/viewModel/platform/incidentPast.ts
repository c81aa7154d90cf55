import type {
  IncidentChangeDto,
  IncidentsAnswerDto,
  QuietIncidentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import { ageOf, clockOf, type ViewContext } from '../context';
import { given } from '../given';
import { titleAbout } from '../titleAbout';
import { placeOf } from './incidentPlace';
import { planeCalled } from './planeCalled';
import { planeName } from './planeName';

/** As what an incident was told, where that changed: `First told as …; since 12:01 as …`. */
export function changesText(
  changes: readonly IncidentChangeDto[] | undefined,
  context: ViewContext,
): string | undefined {
  const { t } = context;
  const [first, ...others] = changes ?? [];
  if (others.length === 0) return undefined;
  const titleOf = (named: IncidentChangeDto['class']) =>
    t(`cause.${named}.title`);
  return [
    t('incident.firstTold', { title: titleOf(first.class) }),
    ...others.map(({ class: named, at }) =>
      t('incident.sinceTold', {
        time: clockOf(at, context) ?? '',
        title: titleOf(named),
      }),
    ),
  ].join('; ');
}

/** An incident of which nothing is seen any more, in words. */
export type QuietIncidentView = ReturnType<typeof quietIncidentView>;

export function quietIncidentView(
  incident: QuietIncidentDto,
  { planes, stores }: IncidentsAnswerDto,
  context: ViewContext,
) {
  const { t, times } = context;
  const { planeId, storeId, cause, since, quietSince, closesAt } = incident;
  const plane = planeCalled(planeId, planes, t);
  const store = storeId ? stores[storeId]?.name : undefined;
  const { title } = causeView(
    cause,
    {
      plane: planeName(planeId, planes),
      planeCalled: plane,
      store,
      project: '',
    },
    t,
  );
  const time = (at: string) => clockOf(at, context) ?? '';
  const began = clockOf(since, context);
  return {
    id: incident.id,
    // Whom it hit is not remembered.
    title: titleAbout(
      title,
      placeOf(incident, { plane, store, answer: { planes } }, context),
      t,
    ),
    state: given(
      t('incident.quietSince', {
        time: time(quietSince),
        age: ageOf(quietSince, context) ?? '',
      }),
      began && t('incident.began', { time: began }),
      t('incident.closes', { time: time(closesAt) }),
    ).join(' '),
    quietSinceFull: times.full(Date.parse(quietSince)),
    changes: changesText(incident.changes, context),
  };
}
