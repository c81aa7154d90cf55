import type { ViewContext } from '../context';
import { given } from '../given';
import { share } from '../share';
import type { Checklist } from './checklistParts';

/** How far a plane is: in words, as stretches of a bar, and what the bar says to those who do not see it. */
export function progressView(
  { progress }: Pick<Checklist, 'progress'>,
  { t }: ViewContext,
) {
  const {
    required: all,
    inOrder: n,
    needAction,
    critical,
    cannotTell,
  } = progress;
  const parts = given(
    needAction > 0 && t('page.toAct', { count: needAction }),
    t('entity.counts.ok', { n }),
    cannotTell > 0 && t('checklist.progress.cannotTell', { count: cannotTell }),
  ).join(', ');
  const segments = [
    { tone: 'error', size: critical },
    { tone: 'warning', size: needAction - critical },
    { tone: 'unknown', size: cannotTell },
    { tone: 'ok', size: n },
  ] as const;
  const none = all === 0 && t('checklist.progress.none');
  return {
    text:
      none ||
      (cannotTell > 0
        ? parts
        : t('checklist.progress.inOrder', { share: share(n, all, t) })),
    label: none || t('checklist.progress.bar', { all, parts }),
    segments: segments.filter(({ size }) => size > 0),
  };
}
