import {
  needsAttention,
  worstSeverity,
  type ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import { countsIn } from './counts';
import type { TileLine } from './tileLine';
import { lookOf } from './tone';

/** True where something of what the report is about is in trouble. */
export function inTrouble({ headline }: ReportDto): boolean {
  return needsAttention(headline.worst);
}

/** The verdict in the corner of a card. */
export function cardChip(
  reports: readonly ReportDto[],
  { t }: ViewContext,
): TileLine {
  const troubled = reports.filter(inTrouble);
  if (troubled.length > 0) {
    const attention = troubled.reduce(
      (sum, { headline: { keys, builds } }) =>
        sum + Math.max(1, keys.failing + (builds?.attention ?? 0)),
      0,
    );
    return {
      ...lookOf(worstSeverity(troubled.map(of => of.headline.worst))),
      text: t('card.chipAttention', { count: attention }),
    };
  }
  if (reports.some(({ headline }) => headline.state === 'starting')) {
    return { tone: 'unknown', icon: 'clock', text: t('card.chipStarting') };
  }
  const { unknown, atRisk, waiting, ok } = countsIn(reports);
  const untold = reports.some(
    ({ headline: { state, builds } }) => state === 'unknown' || builds?.unknown,
  );
  if (unknown > 0 || untold) {
    const text = t(ok > 0 ? 'card.chipPartial' : 'card.chipUnknown');
    return { ...lookOf('unknown'), text };
  }
  if (atRisk > 0) {
    return { ...lookOf('atRisk'), text: t('card.chipAtRisk', { n: atRisk }) };
  }
  if (waiting > 0) {
    return { ...lookOf('waiting'), text: t('card.chipStarting') };
  }
  return ok > 0
    ? { ...lookOf('ok'), text: t('card.chipOk') }
    : { tone: 'none', icon: 'dash', text: t('card.chipNone') };
}
