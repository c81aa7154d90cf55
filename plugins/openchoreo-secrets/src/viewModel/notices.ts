import {
  needsAttention,
  type CauseDto,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from './causeWords';
import { titleAbout } from './titleAbout';
import type { ViewContext } from './context';
import type { FindingView } from './findings';
import { planeEntity } from './links';
import { causeOfState, unseenSentence } from './planes';
import { toneOfSeverity } from './tone';
import { teamOf } from './withheld';

/** What stands on planes, with what is said of it already. */
export interface OnPlanes {
  readonly project: string;
  readonly environments: readonly {
    /** Of an environment; absent where none is meant. */
    readonly name?: string;
    readonly planeId?: string;
  }[];
  readonly findings: readonly {
    readonly cause: CauseDto;
    readonly planeId?: string;
  }[];
}

/**
 * What is to be said of planes beside the findings: a plane that is not seen,
 * or whose controller does not run, where no finding says so already.
 */
export function planeNotices(
  component: OnPlanes,
  answer: {
    readonly planes: readonly SeenPlaneDto[];
    readonly platformTeam?: string;
  },
  context: ViewContext,
): readonly FindingView[] {
  const used = new Set(
    component.environments.flatMap(({ planeId }) => planeId ?? []),
  );
  return answer.planes
    .filter(({ id }) => used.has(id))
    .flatMap(
      plane => noticeOf(plane, component, teamOf(answer), context) ?? [],
    );
}

function noticeOf(
  plane: SeenPlaneDto,
  component: OnPlanes,
  team: string | undefined,
  context: ViewContext,
): FindingView | undefined {
  const cause = stateCause(plane) ?? controllerCause(plane);
  // That the first look is under way stands in the head of the column already.
  const starting = cause?.class === 'stillStarting';
  if (!cause || starting || isTold(cause, plane, component)) {
    return undefined;
  }
  const { t } = context;
  const subject = subjectOf(plane, component, context);
  const words = causeView(
    cause,
    { project: component.project, plane: plane.name, team },
    t,
  );
  const unseen = stateCause(plane) !== undefined;
  const severity = unseen
    ? 'unknown'
    : (plane.controller?.severity ?? 'unknown');
  const entity = planeEntity(plane);
  return {
    id: `plane:${plane.id}`,
    tone: toneOfSeverity(severity),
    attention: needsAttention(severity),
    icon: iconOfPlane(plane),
    title: titleAbout(words.title, subject, t),
    detail: unseen
      ? unseenSentence(plane, words.sentence, context)
      : words.sentence,
    actor: words.actor,
    next: words.next,
    action: entity && {
      kind: 'entity',
      label: t('finding.seePlane'),
      describedAs: t('finding.seePlaneNamed', { plane: entity.name }),
      entity,
    },
  };
}

/** Where a plane has no name, it is that of its environments. */
function subjectOf(
  { id, name }: SeenPlaneDto,
  { environments }: OnPlanes,
  { t, times }: ViewContext,
): string {
  if (name !== undefined) {
    return t('plane.subject', { plane: name });
  }
  const own = environments.filter(({ planeId }) => planeId === id);
  const names = [...new Set(own.flatMap(each => each.name ?? []))];
  return names.length > 0
    ? t('plane.subjectOf', { environments: times.list(names) })
    : t('withheld.plane');
}

function stateCause(plane: SeenPlaneDto): CauseDto | undefined {
  const fallback = causeOfState(plane);
  if (!fallback) {
    return undefined;
  }
  const actor = fallback === 'stillStarting' ? 'nobody' : 'platformEngineer';
  return plane.cause ?? { class: fallback, actor, params: {} };
}

function controllerCause(plane: SeenPlaneDto): CauseDto | undefined {
  const { controller } = plane;
  return controller && needsAttention(controller.severity)
    ? controller.cause
    : undefined;
}

function isTold(
  cause: CauseDto,
  plane: SeenPlaneDto,
  component: OnPlanes,
): boolean {
  return component.findings.some(
    finding =>
      finding.cause.class === cause.class &&
      (finding.planeId ?? plane.id) === plane.id,
  );
}

function iconOfPlane(plane: SeenPlaneDto): FindingView['icon'] {
  switch (plane.state) {
    case 'unreachable':
      return 'cloudOff';
    case 'forbidden':
    case 'ownAccess':
      return 'lock';
    case 'starting':
      return 'clock';
    case 'live':
    case 'polled':
      return 'barred';
    default:
      return 'question';
  }
}

/** One line for each plane of which objects could not be read. */
export function malformedNotes(
  answer: { readonly planes: readonly SeenPlaneDto[] },
  { t }: ViewContext,
): readonly string[] {
  return answer.planes
    .filter(({ malformed }) => malformed > 0)
    .map(({ name, malformed: count }) =>
      name === undefined
        ? t('plane.malformedUnnamed', { count })
        : t('plane.malformed', { plane: name, count }),
    );
}
