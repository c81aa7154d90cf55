import type {
  CountsDto,
  ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { inOrder } from '../counts';
import { summaryOf, type SummaryView } from '../sentence';

/** Nothing is judged yet. */
export function starting({ t }: ViewContext): SummaryView {
  return summaryOf(
    { tone: 'unknown', icon: 'clock' },
    t('summary.starting'),
    t('summary.startingDetail'),
  );
}

/** What is to be said first where nothing is worse than at risk. */
export function atRiskSummary(
  { atRisk: count }: Pick<CountsDto, 'atRisk'>,
  { t }: ViewContext,
): SummaryView {
  return summaryOf(
    'atRisk',
    t('summary.atRisk', { count }),
    t('summary.atRiskDetail'),
  );
}

/** The same, below something worse. */
export function alsoAtRisk(
  { atRisk: count }: Pick<CountsDto, 'atRisk'>,
  { t }: ViewContext,
): string {
  return count > 0 ? t('summary.alsoAtRisk', { count }) : '';
}

/** Nothing is amiss: all is in order, or all that is needed. */
export function fineSummary(
  { counts, headline }: Pick<ReportDto, 'counts' | 'headline'>,
  said: { readonly all: string; readonly needed: string },
  detail: string,
  { t }: ViewContext,
): SummaryView {
  const { optionalMissing } = headline;
  if (!optionalMissing) return summaryOf('ok', said.all, detail);
  return summaryOf(
    inOrder({ counts, optionalMissing }) > 0 ? 'ok' : 'none',
    t('summary.butOptional', {
      headline: said.needed,
      count: optionalMissing,
    }),
    detail,
  );
}
