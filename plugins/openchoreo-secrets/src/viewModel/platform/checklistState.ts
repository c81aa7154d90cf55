import {
  needsAttention,
  type ChecklistRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../../translation';
import { age, clockOf, type ViewContext } from '../context';
import { lookOf, toneOfSeverity, type IconName } from '../tone';
import type { TileLine } from '../tileLine';

/** The state of a row: icon, colour, word, and what stands beside it. */
export interface CheckStateView extends TileLine {
  readonly beside?: string;
}

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** What is left of a term, in days or in years. */
export function timeLeft(ms: number, t: Translate): string {
  if (ms >= 2 * YEAR) {
    return t('checklist.years', { n: Math.floor(ms / YEAR) });
  }
  return ms >= 2 * DAY
    ? t('age.days', { n: Math.floor(ms / DAY) })
    : age(ms, t);
}

/** The same inside a sentence. */
export function termWords(ms: number, t: Translate): string {
  return ms >= 2 * DAY && ms < 2 * YEAR
    ? t('checklist.days', { count: Math.floor(ms / DAY) })
    : timeLeft(ms, t);
}

const TROUBLE = {
  failing: 'alert',
  missing: 'barred',
  expired: 'alert',
  wrongKeys: 'key',
} as const satisfies Partial<Record<ChecklistRowDto['state'], IconName>>;

export function stateView(
  row: ChecklistRowDto,
  context: ViewContext,
): CheckStateView {
  const { t } = context;
  if (row.waiver?.active) {
    return waivedView(row, context);
  }
  const text = wordOf(row, context);
  const tone = toneOfSeverity(row.severity);
  switch (row.state) {
    case 'healthy':
      return { ...lookOf(row.severity), text, ...leftOf(row, context) };
    case 'unmanaged':
      return needsAttention(row.severity)
        ? { ...lookOf(row.severity), text }
        : { tone: 'quiet', icon: 'pause', text };
    case 'notApplicable':
      return { tone: 'none', icon: 'dash', text };
    case 'cannotTell':
      return { tone: 'unknown', icon: unknownIcon(row), text };
    case 'expiring':
      return { tone, icon: 'clock', text, ...fullOf(row.expiresAt, context) };
    default: {
      const ended = row.state === 'expired' ? row.expiresAt : undefined;
      const time = clockOf(ended ?? row.since, context);
      return {
        tone,
        icon: TROUBLE[row.state],
        text,
        beside: time && t('checklist.since', { time }),
        ...fullOf(row.since, context),
      };
    }
  }
}

/** The word of a state, without what a waiver makes of it. */
export function wordOf(row: ChecklistRowDto, { t, now }: ViewContext): string {
  const { state, requirement, expiresAt } = row;
  if (state === 'notApplicable') {
    return t(
      requirement === 'optional'
        ? 'checklist.state.optionalAbsent'
        : 'checklist.state.notApplicable',
    );
  }
  if (state !== 'expiring') {
    return t(`checklist.state.${state}`);
  }
  const left = expiresAt === undefined ? 0 : Date.parse(expiresAt) - now;
  return left >= 2 * DAY
    ? t('checklist.state.expiresInDays', { count: Math.floor(left / DAY) })
    : t('checklist.state.expiresIn', { left: timeLeft(left, t) });
}

function waivedView(
  row: ChecklistRowDto,
  context: ViewContext,
): CheckStateView {
  const { t } = context;
  const { waiver } = row;
  const time = clockOf(waiver?.until, context) ?? '';
  return {
    tone: 'quiet',
    icon: 'pause',
    text: t('checklist.state.waived', { time }),
    beside: t('checklist.otherwise', { state: wordOf(row, context) }),
    ...fullOf(waiver?.until, context),
  };
}

function leftOf(
  { expiresAt, severity }: ChecklistRowDto,
  context: ViewContext,
): Pick<CheckStateView, 'beside' | 'title'> {
  const { t, now } = context;
  if (severity === 'atRisk') {
    return { beside: t('beside.atRisk') };
  }
  if (expiresAt === undefined) {
    return {};
  }
  const left = timeLeft(Date.parse(expiresAt) - now, t);
  return {
    beside: t('checklist.left', { left }),
    ...fullOf(expiresAt, context),
  };
}

function fullOf(
  time: string | undefined,
  { times }: ViewContext,
): Pick<CheckStateView, 'title'> {
  return time === undefined ? {} : { title: times.full(Date.parse(time)) };
}

function unknownIcon({ cause, reason }: ChecklistRowDto): IconName {
  const refused =
    cause?.class === 'planeForbidden' || cause?.class === 'ownAccess';
  if (refused || reason === 'lookUpFailed') {
    return 'lock';
  }
  return reason === 'starting' ? 'clock' : 'question';
}
