import {
  needsAttention,
  type CauseDto,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { calledPlane } from '../calledPlane';
import { causeView } from '../causeWords';
import type { ViewContext } from '../context';
import { causeOfState, iconOfPlane, unseenSentence } from '../planes';
import { titleAbout } from '../titleAbout';
import { toneOfSeverity } from '../tone';
import { teamOf } from '../withheld';
import { planeAction } from './findingLinks';
import type { FindingView } from './findingView';
import { planesOf, type Reported } from './reported';

/**
 * What is to be said of planes beside the findings: a plane that is not seen,
 * or whose controller does not run, where no finding says so already.
 */
export function planeNotices(
  of: Reported,
  context: ViewContext,
): readonly FindingView[] {
  return planesOf(of).flatMap(plane => noticeOf(plane, of, context) ?? []);
}

function noticeOf(
  plane: SeenPlaneDto,
  of: Reported,
  context: ViewContext,
): FindingView | undefined {
  const unseen = stateCause(plane);
  const cause = unseen ?? controllerCause(plane);
  // That the first look is under way stands in the head of the column already.
  const starting = cause?.class === 'stillStarting';
  if (!cause || starting || isTold(cause, plane, of)) {
    return undefined;
  }
  const { t } = context;
  const words = causeView(
    cause,
    {
      project: of.project,
      plane: plane.name,
      planeCalled: calledPlane(plane, t),
      team: teamOf(of),
    },
    t,
  );
  const severity = unseen
    ? 'unknown'
    : (plane.controller?.severity ?? 'unknown');
  return {
    id: `plane:${plane.id}`,
    tone: toneOfSeverity(severity),
    attention: needsAttention(severity),
    icon: iconOfPlane(plane),
    title: titleAbout(words.title, subjectOf(plane, of, context), t),
    detail: unseen
      ? unseenSentence(plane, words.sentence, context)
      : words.sentence,
    actor: words.actor,
    next: words.next,
    action: planeAction(plane, context),
  };
}

/** Where a plane has no name, it is that of its environments. */
function subjectOf(
  plane: SeenPlaneDto,
  { environments }: Reported,
  { t, times }: ViewContext,
): string {
  const called = calledPlane(plane, t);
  if (called !== undefined) {
    return t('plane.subject', { plane: called });
  }
  const own = environments.filter(({ planeId }) => planeId === plane.id);
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
  { report }: Reported,
): boolean {
  return report.findings.some(
    finding =>
      finding.cause.class === cause.class &&
      (finding.planeId ?? plane.id) === plane.id,
  );
}
