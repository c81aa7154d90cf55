import type {
  IncidentDto,
  IncidentsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import { bareTitle, titleAbout } from '../titleAbout';
import { ageOf, clockOf, type ViewContext } from '../context';
import { given } from '../given';
import { planeEntity, type EntityPath } from '../links';
import { saidOf, type SaidView } from '../said';
import type { IconName, Tone } from '../tone';
import { toneOfSeverity } from '../tone';
import { affectedView, type AffectedView } from './affected';
import { effectOf } from './effect';
import { incidentIcon } from './incidentIcon';
import { changesText } from './incidentPast';
import { ownedView } from './owned';
import { planeCalled, storeCalled } from './planeCalled';

/** One cause with everything it affects, in words. */
export interface IncidentView {
  readonly id: string;
  readonly tone: Tone;
  readonly icon: IconName;
  readonly title: string;
  /** Absent where the title says it. */
  readonly where?: string;
  readonly effect: string;
  readonly secrets: string;
  readonly reach: string;
  readonly production: boolean;
  readonly actor: string;
  readonly since: string;
  readonly sinceFull?: string;
  readonly duration?: string;
  readonly next: string;
  /** The address of what the documents tell of its cause. */
  readonly page: string;
  readonly ownWords?: string;
  /** Whose word the reason is, where it is not that of the object's own status. */
  readonly caveat?: string;
  /** What was said, and when. */
  readonly said: readonly { readonly time: string; readonly said: SaidView }[];
  /** As what it was told before. */
  readonly changes?: string;
  readonly affected: readonly AffectedView[];
  readonly plane: { readonly id: string; readonly name: string };
  readonly planeEntity?: EntityPath;
  readonly store?: string;
  readonly cause: string;
}

export function incidentView(
  incident: IncidentDto,
  answer: IncidentsAnswerDto,
  context: ViewContext,
): IncidentView {
  const { t, times } = context;
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
    title: titleOf(incident, words, context),
    where: whereOf(incident, store, answer, context),
    effect: effectOf(incident, known, context),
    secrets: secretsOf(incident, context),
    reach: reachOf(incident, context),
    production: incident.production,
    actor: words.actor,
    since: time ? t('incident.since', { time }) : t('incident.sinceUnknown'),
    sinceFull: since && times.full(Date.parse(since)),
    duration: ageOf(since, context),
    next: words.next,
    page: words.page,
    ownWords: words.ownWords,
    caveat: words.caveat,
    said: incident.events.map(event => ({
      time: clockOf(event.lastAt, context) ?? '',
      said: saidOf(event, context),
    })),
    changes: changesText(incident.changes, context),
    affected: incident.affected.map(one => affectedView(one, context)),
    plane: { id: planeId, name: plane },
    planeEntity: known && planeEntity(known),
    store,
    cause: cause.class,
  };
}

/** Wide reasons are told as they are; a narrow one is told of whom it hits. */
function titleOf(
  incident: IncidentDto,
  words: { readonly title: string; readonly sentence: string },
  context: ViewContext,
): string {
  const { level, cause } = incident;
  const isNarrow = level === 'object' || cause.class === 'unknown';
  const subject = isNarrow ? subjectOf(incident, context) : undefined;
  return subject
    ? titleAbout(words.title, subject, context.t)
    : bareTitle(words.sentence);
}

function subjectOf(
  { affected, counts }: IncidentDto,
  context: ViewContext,
): string | undefined {
  const { t } = context;
  if (counts.components > 1) {
    return t('incident.components', { count: counts.components });
  }
  const [first] = affected;
  return (first && ownedView(first, context)?.name) ?? first?.object;
}

function whereOf(
  { level, planeId }: IncidentDto,
  store: string | undefined,
  { planes }: IncidentsAnswerDto,
  { t }: ViewContext,
): string | undefined {
  if (level !== 'remoteKey' && level !== 'object') {
    return undefined;
  }
  return store
    ? storeCalled(store, planeId, planes, t)
    : t('incident.onPlane', { plane: planeCalled(planeId, planes, t) });
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

/** What hangs on it: where nothing fails yet, what will. */
function secretsOf({ counts }: IncidentDto, { t }: ViewContext): string {
  const { secrets, atRisk } = counts;
  if (secrets === undefined) {
    return t('incident.countUnknown');
  }
  return secrets === 0 && atRisk
    ? t('incident.atRisk', { count: atRisk.secrets })
    : t('incident.secrets', { count: secrets });
}

/** `12 components, 2 environments` */
function reachOf({ counts }: IncidentDto, { t }: ViewContext): string {
  const { environments, secrets, atRisk } = counts;
  const components =
    secrets === 0 && atRisk ? atRisk.components : counts.components;
  return given(
    components > 0 && t('incident.components', { count: components }),
    environments > 0 && t('incident.environments', { count: environments }),
  ).join(', ');
}
