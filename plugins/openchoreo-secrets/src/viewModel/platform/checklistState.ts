import {
  needsAttention,
  type ChecklistRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../../translation';
import { age, clockOf, fullOf, type ViewContext } from '../context';
import { lookOf, toneOfSeverity, type IconName } from '../tone';
import type { TileLine } from '../tileLine';

/** The state of a row: icon, colour, word, and what stands beside it. */
export interface CheckStateView extends TileLine {
  readonly beside?: string;
}

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** What is left of a term: `5 h`, `9 days`, `2 y`. */
export function termWords(ms: number, t: Translate): string {
  if (ms >= 2 * YEAR) {
    return t('checklist.years', { n: Math.floor(ms / YEAR) });
  }
  return ms >= 2 * DAY
    ? t('checklist.days', { count: Math.floor(ms / DAY) })
    : age(ms, t);
}

export function stateView(
  row: ChecklistRowDto,
  context: ViewContext,
): CheckStateView {
  const { t } = context;
  const text = wordOf(row, context);
  const until = row.waiver?.active && row.waiver.until;
  return until
    ? {
        tone: 'quiet',
        icon: 'pause',
        text: t('checklist.state.waived', {
          time: clockOf(until, context) ?? '',
        }),
        beside: t('checklist.otherwise', { state: text }),
        title: fullOf(until, context),
      }
    : { ...lookOfRow(row), text, ...besideOf(row, context) };
}

/** The word of a state, without what a waiver makes of it. */
function wordOf(
  { state, requirement, expiresAt }: ChecklistRowDto,
  { t, now }: ViewContext,
): string {
  if (state === 'notApplicable' && requirement === 'optional') {
    return t('checklist.state.optionalAbsent');
  }
  if (state !== 'expiring') {
    return t(`checklist.state.${state}`);
  }
  const left = expiresAt === undefined ? 0 : Date.parse(expiresAt) - now;
  return t('checklist.state.expiresIn', { left: termWords(left, t) });
}

const TROUBLE = {
  failing: 'alert',
  missing: 'barred',
  expired: 'alert',
  wrongKeys: 'key',
  expiring: 'clock',
} as const;

function lookOfRow(row: ChecklistRowDto): Pick<TileLine, 'tone' | 'icon'> {
  const { state, severity } = row;
  switch (state) {
    case 'healthy':
      return lookOf(severity);
    case 'unmanaged':
      return needsAttention(severity)
        ? lookOf(severity)
        : { tone: 'quiet', icon: 'pause' };
    case 'notApplicable':
      return lookOf('none');
    case 'cannotTell':
      return { tone: 'unknown', icon: unknownIcon(row) };
    default:
      return { tone: toneOfSeverity(severity), icon: TROUBLE[state] };
  }
}

function unknownIcon({ cause, reason }: ChecklistRowDto): IconName {
  const refused =
    cause?.class === 'planeForbidden' || cause?.class === 'ownAccess';
  if (refused || reason === 'lookUpFailed') {
    return 'lock';
  }
  return reason === 'starting' ? 'clock' : 'question';
}

/** What is left of its term, or since when it is in trouble; the whole time in the title. */
function besideOf(
  { state, severity, expiresAt, since }: ChecklistRowDto,
  context: ViewContext,
): Pick<CheckStateView, 'beside' | 'title'> {
  const { t, now } = context;
  switch (state) {
    case 'unmanaged':
    case 'notApplicable':
    case 'cannotTell':
      return {};
    case 'healthy': {
      if (severity === 'atRisk') return { beside: t('beside.atRisk') };
      const left = expiresAt && termWords(Date.parse(expiresAt) - now, t);
      const beside = left && t('checklist.left', { left });
      return { beside, title: fullOf(expiresAt, context) };
    }
    case 'expiring':
      return { title: fullOf(expiresAt, context) };
    default: {
      const ended = state === 'expired' ? expiresAt : undefined;
      const time = clockOf(ended ?? since, context);
      const beside = time && t('beside.since', { time });
      return { beside, title: fullOf(since, context) };
    }
  }
}
