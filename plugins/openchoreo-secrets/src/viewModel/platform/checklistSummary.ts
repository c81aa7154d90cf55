import {
  isUnseen,
  type PlatformProgressDto,
  type ChecklistRowDto,
  type ChecklistAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { given } from '../given';
import type { SummaryView } from '../sentence';
import { lookOf } from '../tone';
import { ACT_STATES, partOf, sumProgress } from './checklistParts';
import { termWords } from './checklistState';

type Checklist = ChecklistAnswerDto['checklists'][number];

/** The one sentence, its parts, and against what was checked. */
export interface ChecklistSummaryView extends SummaryView {
  readonly family: { readonly text: string; readonly known: boolean };
}

/** `shown` are the checklists of the planes that the reader looks at. */
export function checklistSummary(
  answer: ChecklistAnswerDto,
  shown: readonly Checklist[],
  context: ViewContext,
): ChecklistSummaryView {
  const { t } = context;
  const whole = shown.length === answer.checklists.length;
  const progress = whole
    ? answer.progress
    : sumProgress(shown.map(one => one.progress));
  const rows = shown.flatMap(one => one.rows);
  const family = familyOf(answer, context);
  const waived = rows.filter(row => partOf(row) === 'waived').length;
  return {
    ...headlineOf(progress, answer, shown, context),
    detail: given(
      actParts(progress, rows, context),
      progress.needAction > 0 &&
        progress.cannotTell > 0 &&
        t('checklist.part.cannotTell', { count: progress.cannotTell }),
      waived > 0 && t('checklist.part.waived', { count: waived }),
    ).join(' '),
    family,
  };
}

function headlineOf(
  { required, needAction, cannotTell }: PlatformProgressDto,
  answer: ChecklistAnswerDto,
  shown: readonly Checklist[],
  { t }: ViewContext,
): Pick<SummaryView, 'tone' | 'icon' | 'headline'> {
  const unknown = { tone: 'unknown', icon: 'question' } as const;
  const counted = (count: number) => ({ count, all: required });
  if (needAction > 0) {
    const headline = t('checklist.headline.needAction', counted(needAction));
    const critical = shown.some(({ rows }) => rows.some(isCritical));
    return { ...lookOf(critical ? 'critical' : 'warning'), headline };
  }
  if (cannotTell > 0) {
    const headline = t('checklist.headline.cannotTell', counted(cannotTell));
    return { ...unknown, headline };
  }
  if (isFamilyUnknown(answer)) {
    return { ...unknown, headline: t('checklist.headline.none') };
  }
  if (shown.some(({ planeId }) => isBlind(planeId, answer))) {
    return { ...unknown, headline: t('checklist.headline.blind') };
  }
  return required === 0
    ? {
        tone: 'quiet',
        icon: 'dash',
        headline: t('checklist.headline.noneHere'),
      }
    : {
        tone: 'ok',
        icon: 'check',
        headline: t('checklist.headline.inOrder', { all: required }),
      };
}

function isCritical(row: ChecklistRowDto): boolean {
  return partOf(row) === 'act' && row.severity === 'critical';
}

function isFamilyUnknown({ family }: ChecklistAnswerDto): boolean {
  return family.source === 'unknown' || family.id === undefined;
}

/** A plane of which nothing is heard now, whatever its rows say. */
export function isBlind(
  planeId: string,
  { planes }: Pick<ChecklistAnswerDto, 'planes'>,
): boolean {
  const plane = planes.find(({ id }) => id === planeId);
  return !plane || isUnseen(plane);
}

/** `1 missing, 1 failing, 1 expires in 9 d.` */
function actParts(
  { needAction }: PlatformProgressDto,
  rows: readonly ChecklistRowDto[],
  { t, now }: ViewContext,
): string {
  if (needAction === 0) {
    return '';
  }
  const acting = rows.filter(row => partOf(row) === 'act');
  const parts = ACT_STATES.flatMap(state => {
    const those = acting.filter(row => row.state === state);
    const [only] = those;
    if (!only) {
      return [];
    }
    return those.length === 1 && state === 'expiring' && only.expiresAt
      ? t('checklist.part.expiringOne', {
          left: termWords(Date.parse(only.expiresAt) - now, t),
        })
      : t(`checklist.part.${state}`, { n: those.length });
  });
  return t('checklist.part.sentence', { parts: parts.join(', ') });
}

function familyOf(
  answer: ChecklistAnswerDto,
  { t }: ViewContext,
): ChecklistSummaryView['family'] {
  const { id, source } = answer.family;
  if (id === undefined) {
    return { text: t('checklist.family.unknown'), known: false };
  }
  return source === 'unknown'
    ? { text: t('checklist.family.assumed', { family: id }), known: false }
    : { text: t(`checklist.family.${source}`, { family: id }), known: true };
}
