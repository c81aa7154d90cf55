import {
  needsAttention,
  type CountsDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { allOf, toFix } from '../counts';
import { COUNTED } from '../counted';
import type { TileLine } from '../tileLine';
import { lookOf } from '../tone';

/** Counted secrets of one thing. */
interface Counted {
  readonly counts: CountsDto;
  readonly worst: Severity;
}

/** `2 critical · 6 held back · 1 in order`, in the colour of the worst. */
export function countsLine(counted: Counted, context: ViewContext): TileLine {
  const { counts, worst } = counted;
  if (allOf(counts) === 0) return emptyLine(worst, context);
  const text = [
    ...besideCounts(counted, context),
    ...COUNTED.filter(as => counts[as] > 0).map(as =>
      context.t(`entity.counts.${as}`, { n: counts[as], count: counts[as] }),
    ),
  ].join(' · ');
  return { ...lookOf(worst), text };
}

/** Its secrets may be in order, and not the place they are in: a change that is not rolled out. */
export function besideCounts(
  { counts, worst }: Counted,
  { t }: Pick<ViewContext, 't'>,
): readonly string[] {
  if (needsAttention(worst)) {
    return toFix(counts) > 0 ? [] : [t('entity.counts.needsLook')];
  }
  if (worst === 'unknown') {
    return counts.unknown > 0 ? [] : [t('entity.counts.allUnknown')];
  }
  return worst === 'waiting' && counts.waiting === 0
    ? [t('entity.counts.underWay')]
    : [];
}

/** Where nothing is counted, nothing is green. */
function emptyLine(worst: Severity, { t }: ViewContext): TileLine {
  if (worst === 'unknown') {
    return { ...lookOf(worst), text: t('entity.counts.allUnknown') };
  }
  return needsAttention(worst)
    ? { ...lookOf(worst), text: t('entity.counts.needsLook') }
    : { tone: 'none', icon: 'dash', text: t('entity.counts.none') };
}
