import type { CountsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { SummaryView } from '../sentence';
import { lookOf } from '../tone';

/** What is to be said first where nothing is worse than at risk. */
export function atRiskSummary(
  { atRisk: count }: Pick<CountsDto, 'atRisk'>,
  { t }: ViewContext,
): SummaryView {
  return {
    ...lookOf('atRisk'),
    headline: t('summary.atRisk', { count }),
    detail: t('summary.atRiskDetail'),
  };
}

/** The same, below something worse. */
export function alsoAtRisk(
  { atRisk: count }: Pick<CountsDto, 'atRisk'>,
  { t }: ViewContext,
): string {
  return count > 0 ? t('summary.alsoAtRisk', { count }) : '';
}
