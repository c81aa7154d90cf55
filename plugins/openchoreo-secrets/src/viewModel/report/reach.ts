import type { Translate } from '../../translation';

/** What hangs on one cause, now and at the next refresh. */
interface Reach {
  readonly all: number;
  /** Of several, how many they are, in words. */
  readonly components?: string;
  readonly failing: number;
  readonly atRisk: number;
}

/** All that hangs on it first: `2,500 secrets of 500 components: 15 fail now, 2,485 at their next refresh.` */
export function reachSentence(
  { all, components, failing, atRisk }: Reach,
  t: Translate,
): string {
  const parts = [
    t('finding.failNow', { count: failing }),
    t('finding.failNext', { count: atRisk }),
  ].join(', ');
  return components === undefined
    ? t('finding.reach', { all, parts })
    : t('finding.reachOf', { all, components, parts });
}
