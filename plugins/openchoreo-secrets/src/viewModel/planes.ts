import {
  isUnseen,
  tellingOf,
  type CauseClass,
  type CauseDto,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { calledPlane } from './calledPlane';
import { ageOf, clockOf, type ViewContext } from './context';
import type { IconName } from './tone';

/** What a plane's observation is worth now. */
export interface FreshnessView {
  readonly text: string;
  /** Seen now; anything else is hatched. */
  readonly seen: boolean;
}

export function isSeen(plane: SeenPlaneDto): boolean {
  return plane.state === 'live' || plane.state === 'polled';
}

/** It answers, also where it has no operator to be asked of. */
export function isReached(plane: SeenPlaneDto): boolean {
  return !isUnseen(plane);
}

type State = SeenPlaneDto['state'];

/** The shape of what is amiss with a plane: of one that is seen, its operator. */
const ICONS: Readonly<Record<State, IconName>> = {
  live: 'barred',
  polled: 'barred',
  starting: 'clock',
  unreachable: 'cloudOff',
  forbidden: 'lock',
  ownAccess: 'lock',
  notConfigured: 'question',
  notInstalled: 'question',
};

export function iconOfPlane({ state }: SeenPlaneDto): IconName {
  return ICONS[state];
}

/** `live · 10:32:06`, or `unreachable 6 min · known at 10:26`. */
export function freshnessOf(
  plane: SeenPlaneDto | undefined,
  context: ViewContext,
): FreshnessView {
  const { t, times } = context;
  if (!plane) {
    return { text: t('plane.noPlane'), seen: false };
  }
  if (context.outdated && isReached(plane)) {
    const time = clockOf(plane.asOf, context) ?? '';
    return { text: t('plane.asOf', { time }), seen: false };
  }
  if (isReached(plane)) {
    const time = plane.asOf
      ? times.seconds(Date.parse(plane.asOf), context.now)
      : '';
    const state = plane.state === 'notInstalled' ? 'reached' : plane.state;
    return { text: t(`plane.${state}` as const, { time }), seen: true };
  }
  const state = stateWords(plane, context);
  const time = clockOf(plane.asOf, context);
  return {
    text: time ? t('plane.knownAt', { state, time }) : state,
    seen: false,
  };
}

/** The state of a plane in words, without its time. */
export function stateWords(plane: SeenPlaneDto, context: ViewContext): string {
  const { t } = context;
  switch (plane.state) {
    case 'unreachable': {
      const since = ageOf(plane.since, context);
      return since
        ? t('plane.unreachableFor', { age: since })
        : t('plane.unreachable');
    }
    case 'live':
    case 'polled':
      return t(`plane.${plane.state}`, { time: '' });
    case 'ownAccess':
      return plane.cause?.params.failure === 'credentialsPending'
        ? t('plane.credentialsPending')
        : t('plane.ownAccess');
    default:
      return t(`plane.${plane.state}`);
  }
}

/** Whether a cause tells what is wrong on the way to a plane, rather than that it is away. */
function standsBetween(cause: CauseDto | undefined): boolean {
  return cause !== undefined && tellingOf(cause).onTheWay === true;
}

/** For how long a plane has not been reached, and what is shown of it instead; else `sentence`, as where it tells what stands between. */
export function unseenSentence(
  plane: SeenPlaneDto,
  sentence: string,
  context: ViewContext,
): string {
  const { t } = context;
  const since = ageOf(plane.since, context);
  if (plane.state !== 'unreachable' || !since || standsBetween(plane.cause)) {
    const time = clockOf(plane.asOf, context);
    return time
      ? `${sentence} ${t('finding.shownAsKnown', { time })}`
      : sentence;
  }
  const time = clockOf(plane.asOf, context);
  const called = calledPlane(plane, t);
  const said = unreachableSentence(called, since, time, context);
  return time ? `${said} ${t('finding.nothingCounts')}` : said;
}

function unreachableSentence(
  plane: string | undefined,
  age: string,
  time: string | undefined,
  { t }: ViewContext,
): string {
  if (plane === undefined) {
    return time
      ? t('plane.unnamedKnown', { age, time })
      : t('plane.unnamedNever', { age });
  }
  return time
    ? t('plane.unreachableKnown', { plane, age, time })
    : t('plane.unreachableNever', { plane, age });
}

/** The cause that a plane's state stands for, where the plane does not bring one. */
const CAUSES: Readonly<Partial<Record<State, CauseClass>>> = {
  unreachable: 'planeUnreachable',
  forbidden: 'planeForbidden',
  ownAccess: 'ownAccess',
  notConfigured: 'planeNotConfigured',
  notInstalled: 'esoNotInstalled',
  starting: 'stillStarting',
};

export function causeOfState({ state }: SeenPlaneDto): CauseClass | undefined {
  return CAUSES[state];
}

/** The as-of line of a whole answer. */
export interface AsOfView {
  readonly text: string;
  readonly live: boolean;
}

/** The oldest observation that the answer rests on; live only if that was confirmed of late, and every plane is seen now. */
export function asOfView(
  answer: { readonly planes: readonly SeenPlaneDto[] },
  { t, times, now, outdated }: ViewContext,
): AsOfView {
  const seen = answer.planes.flatMap(plane =>
    isReached(plane) && plane.asOf ? [Date.parse(plane.asOf)] : [],
  );
  if (seen.length === 0) {
    return { text: lastHeard(answer, { t, times, now }), live: false };
  }
  const time = times.seconds(Math.min(...seen), now);
  const live =
    !outdated &&
    answer.planes.every(plane => isReached(plane) && plane.state !== 'polled');
  return { text: t(live ? 'plane.asOfLive' : 'plane.asOf', { time }), live };
}

function lastHeard(
  answer: { readonly planes: readonly SeenPlaneDto[] },
  { t, times, now }: Pick<ViewContext, 't' | 'times' | 'now'>,
): string {
  const heard = answer.planes.flatMap(({ asOf }) =>
    asOf ? [Date.parse(asOf)] : [],
  );
  return heard.length > 0
    ? t('plane.lastHeard', { time: times.seconds(Math.max(...heard), now) })
    : t('plane.asOfNone');
}
