import {
  needsAttention,
  worstSeverity,
  type CountsDto,
  type HeadlineDto,
  type ReportDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import { countsIn } from './counts';
import type { ComponentOf } from './report/componentsIn';
import { lineOf, type TileLine } from './tileLine';

/** What the corner of a card is made from. */
interface Judged {
  readonly state: HeadlineDto['state'];
  readonly worst: Severity;
  readonly counts: CountsDto;
  readonly optionalMissing?: number;
  /** Keys that fail, and what builds lack. */
  readonly attention: number;
  /** Something shows in no count, and cannot be told. */
  readonly untold: boolean;
}

/** A component by its own report. */
export function judgedReport({ headline, counts }: ReportDto): Judged {
  const { state, worst, keys, builds, optionalMissing } = headline;
  return {
    state,
    worst,
    counts,
    optionalMissing,
    attention: keys.failing + (builds?.attention ?? 0),
    untold: state === 'unknown' || Boolean(builds?.unknown),
  };
}

/** A component by its place in a project. */
export function judgedPlace({ state, place, keys }: ComponentOf): Judged {
  const { worst, counts, optionalMissing } = place;
  const untold = state === 'unknown';
  const attention = keys.failing;
  return { state, worst, counts, optionalMissing, attention, untold };
}

/** True where something of it is in trouble. */
export function inTrouble({ worst }: Judged): boolean {
  return needsAttention(worst);
}

/** The verdict in the corner of a card. */
export function cardChip(all: readonly Judged[], { t }: ViewContext): TileLine {
  const troubled = all.filter(inTrouble);
  if (troubled.length > 0) {
    const attention = troubled.reduce(
      (sum, each) => sum + Math.max(1, each.attention),
      0,
    );
    return lineOf(
      worstSeverity(troubled.map(({ worst }) => worst)),
      t('card.chipAttention', { count: attention }),
    );
  }
  if (all.some(({ state }) => state === 'starting')) {
    return lineOf({ tone: 'unknown', icon: 'clock' }, t('word.starting'));
  }
  const { unknown, atRisk, waiting, ok } = countsIn(all);
  if (unknown > 0 || all.some(({ untold }) => untold)) {
    const words = ok > 0 ? 'card.chipPartial' : 'word.unknown';
    return lineOf('unknown', t(words));
  }
  if (atRisk > 0)
    return lineOf('atRisk', t('entity.counts.atRisk', { n: atRisk }));
  if (waiting > 0) return lineOf('waiting', t('word.starting'));
  const n = all.reduce((sum, each) => sum + (each.optionalMissing ?? 0), 0);
  if (n > 0) {
    const look = ok > n ? 'ok' : 'none';
    return lineOf(look, t('entity.counts.optionalMissing', { n }));
  }
  return ok > 0
    ? lineOf('ok', t('card.chipOk'))
    : lineOf('none', t('card.chipNone'));
}
