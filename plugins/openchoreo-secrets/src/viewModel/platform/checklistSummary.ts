import {
  isUnseen,
  type ChecklistAnswerDto,
  type ChecklistRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { given } from '../given';
import type { SummaryView } from '../sentence';
import { lookOf } from '../tone';
import {
  ACT_STATES,
  rowsIn,
  sumProgress,
  type Checklist,
  type Progress,
} from './checklistParts';
import { termWords } from './checklistState';

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
  const isWhole = shown.length === answer.checklists.length;
  const progress = isWhole ? answer.progress : sumProgress(shown);
  const { needAction, cannotTell } = progress;
  const rows = shown.flatMap(one => one.rows);
  const waived = rowsIn('waived', rows).length;
  return {
    ...headlineOf(progress, answer, shown, context),
    detail: given(
      needAction > 0 && actSentence(rowsIn('act', rows), context),
      needAction > 0 &&
        cannotTell > 0 &&
        t('checklist.part.cannotTell', { count: cannotTell }),
      waived > 0 && t('checklist.part.waived', { count: waived }),
    ).join(' '),
    family: familyOf(answer, context),
  };
}

function headlineOf(
  progress: Progress,
  answer: ChecklistAnswerDto,
  shown: readonly Checklist[],
  context: ViewContext,
): Pick<SummaryView, 'tone' | 'icon' | 'headline'> {
  const { t } = context;
  const { required: all, needAction: count, critical } = progress;
  if (count > 0) {
    const headline = t('checklist.headline.needAction', { count, all });
    return { ...lookOf(critical > 0 ? 'critical' : 'warning'), headline };
  }
  const doubt = doubtOf(progress, answer, shown, context);
  if (doubt) {
    return { ...lookOf('unknown'), headline: doubt };
  }
  if (all === 0) {
    const headline = t('checklist.headline.noneHere');
    return { tone: 'quiet', icon: 'dash', headline };
  }
  return {
    ...lookOf('ok'),
    headline: t('checklist.headline.inOrder', { all }),
  };
}

/** Why it cannot be said that all is in order, where nothing is to be done. */
function doubtOf(
  { required: all, cannotTell: count }: Progress,
  { family, planes }: ChecklistAnswerDto,
  shown: readonly Checklist[],
  { t }: ViewContext,
): string | undefined {
  if (count > 0) {
    return t('checklist.headline.cannotTell', { count, all });
  }
  if (family.source === 'unknown' || family.id === undefined) {
    return t('checklist.headline.none');
  }
  // A plane of which nothing is heard now, whatever its rows say.
  const isBlind = shown.some(({ planeId }) => {
    const plane = planes.find(({ id }) => id === planeId);
    return !plane || isUnseen(plane);
  });
  return isBlind ? t('checklist.headline.blind') : undefined;
}

/** `1 missing, 1 failing, 1 expires in 9 days.` */
function actSentence(
  acting: readonly ChecklistRowDto[],
  { t, now }: ViewContext,
): string {
  const parts = ACT_STATES.map(state => {
    const those = acting.filter(row => row.state === state);
    const ends = those.length === 1 ? those[0].expiresAt : undefined;
    if (state === 'expiring' && ends) {
      const left = termWords(Date.parse(ends) - now, t);
      return t('checklist.part.expiringOne', { left });
    }
    return (
      those.length > 0 && t(`checklist.part.${state}`, { n: those.length })
    );
  });
  return t('incident.effect.sentence', { parts: given(...parts).join(', ') });
}

function familyOf(
  { family: { id: family, source } }: ChecklistAnswerDto,
  { t }: ViewContext,
): ChecklistSummaryView['family'] {
  if (family === undefined) {
    return { text: t('checklist.family.unknown'), known: false };
  }
  return source === 'unknown'
    ? { text: t('checklist.family.assumed', { family }), known: false }
    : { text: t(`checklist.family.${source}`, { family }), known: true };
}
