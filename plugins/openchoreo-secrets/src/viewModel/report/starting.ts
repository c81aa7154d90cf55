import type { ViewContext } from '../context';
import type { SummaryView } from '../sentence';

/** Nothing is judged yet. */
export function starting({ t }: ViewContext): SummaryView {
  return {
    tone: 'unknown',
    icon: 'clock',
    headline: t('summary.starting'),
    detail: t('summary.startingDetail'),
  };
}
