import type { ChecklistAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { given } from '../given';
import type { Tone } from '../tone';
import { partOf } from './checklistParts';

/** A stretch of the bar, as wide as there are rows. */
export interface SegmentView {
  readonly tone: Extract<Tone, 'error' | 'warning' | 'unknown' | 'ok'>;
  readonly size: number;
}

/** How far a plane is, in words and as a bar. */
export interface ProgressView {
  readonly text: string;
  /** What the bar says to those who do not see it. */
  readonly label: string;
  readonly segments: readonly SegmentView[];
}

export function progressView(
  {
    progress,
    rows,
  }: Pick<ChecklistAnswerDto['checklists'][number], 'progress' | 'rows'>,
  { t }: ViewContext,
): ProgressView {
  const { required, inOrder, needAction, cannotTell } = progress;
  const parts = given(
    needAction > 0 && t('checklist.progress.needAction', { count: needAction }),
    t('checklist.progress.counted', { n: inOrder }),
    cannotTell > 0 && t('checklist.progress.cannotTell', { count: cannotTell }),
  );
  const critical = rows.filter(
    row => partOf(row) === 'act' && row.severity === 'critical',
  ).length;
  const all: readonly SegmentView[] = [
    { tone: 'error', size: critical },
    { tone: 'warning', size: Math.max(0, needAction - critical) },
    { tone: 'unknown', size: cannotTell },
    { tone: 'ok', size: inOrder },
  ];
  const none = required === 0 && t('checklist.progress.none');
  const words = parts.join(', ');
  const whole = t('checklist.progress.inOrder', { n: inOrder, all: required });
  return {
    text: none || (cannotTell > 0 ? words : whole),
    label: none || t('checklist.progress.bar', { all: required, parts: words }),
    segments: all.filter(({ size }) => size > 0),
  };
}
