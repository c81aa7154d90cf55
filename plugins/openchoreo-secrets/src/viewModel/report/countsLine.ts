import {
  needsAttention,
  type CountsDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { allOf, inOrder, toFix } from '../counts';
import { COUNTED } from '../counted';
import { given } from '../given';
import { lineOf, type TileLine } from '../tileLine';
import type { Seen } from '../tone';

/** Counted secrets of one thing. */
interface Counted {
  readonly counts: CountsDto;
  readonly worst: Severity;
  readonly optionalMissing?: number;
}

/** `2 critical · 6 held back · 1 in order`, in the colour of the worst. */
export function countsLine(counted: Counted, context: ViewContext): TileLine {
  const { counts, worst } = counted;
  if (allOf(counts) === 0) return emptyLine(worst, context);
  const text = [
    ...besideCounts(counted, context),
    ...COUNTED.filter(as => as !== 'ok' && counts[as] > 0).map(as =>
      context.t(`entity.counts.${as}`, { n: counts[as], count: counts[as] }),
    ),
    ...(counts.ok > 0 ? okCounts(counted, context) : []),
  ].join(' · ');
  return lineOf(lookOfCounted(counted), text);
}

/** `4 in order · 1 optional missing` */
export function okCounts(
  counted: Counted,
  { t }: Pick<ViewContext, 't'>,
): readonly string[] {
  const fine = inOrder(counted);
  const { optionalMissing: n = 0 } = counted;
  return given(
    (fine > 0 || n === 0) && t('entity.counts.ok', { n: fine }),
    n > 0 && t('entity.counts.optionalMissing', { n }),
  );
}

/** Green is told of what is there alone. */
export function lookOfCounted(counted: Counted): Seen {
  const { worst, optionalMissing } = counted;
  const isThere = !optionalMissing || inOrder(counted) > 0;
  return worst === 'ok' && !isThere ? 'none' : worst;
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
  if (worst === 'unknown') return lineOf(worst, t('entity.counts.allUnknown'));
  return needsAttention(worst)
    ? lineOf(worst, t('entity.counts.needsLook'))
    : lineOf('none', t('entity.counts.none'));
}
