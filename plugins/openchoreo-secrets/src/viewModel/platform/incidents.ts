import type {
  IncidentDto,
  IncidentsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView, type CauseView } from '../causeWords';
import { titleAbout } from '../titleAbout';
import { ageOf, clockOf, fullOf, type ViewContext } from '../context';
import { planeEntity } from '../links';
import { saidOf } from '../said';
import { storeCalledView } from '../storeCalled';
import { toneOfSeverity } from '../tone';
import { affectedView } from './affected';
import { effectOf } from './effect';
import { checkSteps, checkViews, ownCheck } from './incidentChecks';
import { hitsOf } from './incidentHits';
import { incidentIcon } from './incidentIcon';
import { incidentLists } from './incidentLists';
import { changesText } from './incidentPast';
import { placeOf, type Place } from './incidentPlace';
import { whomOf } from './incidentWhom';
import { ownedView } from './owned';
import { planeCalled, storeCalled } from './planeCalled';
import { isNew } from './visit';

/** One cause with everything it affects, in words. */
export type IncidentView = ReturnType<typeof incidentView>;

export function incidentView(
  incident: IncidentDto,
  answer: IncidentsAnswerDto,
  context: ViewContext,
  lastVisit?: number,
) {
  const { t } = context;
  const { planeId, storeId, cause, since } = incident;
  const plane = planeCalled(planeId, answer.planes, t);
  const known = answer.planes.find(({ id }) => id === planeId);
  const store = storeId ? answer.stores[storeId]?.name : undefined;
  const words = causeView(
    cause,
    {
      plane: known?.name ?? plane,
      planeCalled: plane,
      store,
      project: projectsOf(incident, context),
    },
    t,
  );
  const time = clockOf(since, context);
  return {
    id: incident.id,
    tone: toneOfSeverity(incident.severity),
    icon: incidentIcon(incident),
    title: titleOf(incident, words.title, { plane, store, answer }, context),
    where: whereOf(incident, store, answer, context),
    whom: whomOf(incident, isNarrow(incident), context),
    isNew: isNew(incident, lastVisit),
    hits: hitsOf(incident, context),
    effect: effectOf(incident, known, context),
    actor: words.actor,
    since: time ?? t('incident.sinceUnknown'),
    sinceFull: fullOf(since, context),
    duration: ageOf(since, context),
    sentence: words.sentence,
    next: nextOf(incident, words, answer, context),
    lists: incidentLists(incident, context),
    page: words.page,
    ownWords: words.ownWords,
    caveat: words.caveat,
    said: incident.events.map(event => ({
      time: clockOf(event.lastAt, context) ?? '',
      said: saidOf(event, context),
    })),
    changes: changesText(incident.changes, context),
    affected: incident.affected.map(one => affectedView(one, context)),
    checks: checkViews(incident, answer, context),
    plane: { id: planeId, name: plane },
    planeEntity: known && planeEntity(known),
    store,
    storeCalled: storeCalledView(
      storeId ? answer.stores[storeId]?.called : undefined,
    ),
  };
}

/** What is wrong, and where: a wide reason is told of the place it lies in, a narrow one of whom it hits. */
function titleOf(
  incident: IncidentDto,
  title: string,
  at: Place,
  context: ViewContext,
): string {
  const own = ownCheck(incident);
  if (own) return titleAbout(title, context.times.list([own.name]), context.t);
  const hit = isNarrow(incident) ? hitBy(incident, context) : undefined;
  return titleAbout(title, hit ?? placeOf(incident, at, context), context.t);
}

/** The checklist knows more of its own rows than a cause does. */
function nextOf(
  incident: IncidentDto,
  { sentence, next }: Pick<CauseView, 'sentence' | 'next'>,
  answer: IncidentsAnswerDto,
  context: ViewContext,
): string {
  const own = ownCheck(incident);
  const steps = own ? checkSteps(own, sentence, answer, context) : [];
  return steps.length > 0 ? steps.join(' ') : next;
}

function isNarrow({ level, cause }: IncidentDto): boolean {
  return level === 'object' || cause.class === 'unknown';
}

function hitBy(
  { affected, counts }: IncidentDto,
  context: ViewContext,
): string | undefined {
  const { t, times } = context;
  if (counts.components > 1) {
    return t('incident.components', { count: counts.components });
  }
  const [first] = affected;
  const name = (first && ownedView(first, context)?.name) ?? first?.object;
  return name && times.list([name]);
}

function whereOf(
  incident: IncidentDto,
  store: string | undefined,
  { planes }: IncidentsAnswerDto,
  { t }: ViewContext,
): string | undefined {
  const { level, planeId } = incident;
  const isNamed = level === 'remoteKey' || level === 'object';
  if (!isNamed && !ownCheck(incident)) return undefined;
  return store
    ? storeCalled(store, planeId, planes, t)
    : t('matrix.plane', { plane: planeCalled(planeId, planes, t) });
}

const NAMED_PROJECTS = 3;

function projectsOf(
  { affected }: IncidentDto,
  { t, times }: ViewContext,
): string {
  const all = new Set(
    affected.flatMap(
      ({ component, resource }) => (component ?? resource)?.project ?? [],
    ),
  );
  return all.size > NAMED_PROJECTS
    ? t('incident.projects', { n: all.size })
    : times.list([...all].sort());
}
