import type {
  Cause,
  CheckResult,
  PromotionCheck,
  PromotionOpen,
  PromotionVerdict,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** One thing that was checked. */
export interface Check {
  readonly check: PromotionCheck;
  readonly result: CheckResult;
  readonly cause?: Cause;
}

/** What was checked, and what of it only the deploy can show. */
export interface Checked {
  readonly checks: readonly Check[];
  readonly open: readonly PromotionOpen[];
}

export const NOTHING_CHECKED: Checked = { checks: [], open: [] };

export const passed = (check: PromotionCheck): Check => ({
  check,
  result: 'passed',
});

export const failed = (check: PromotionCheck, cause?: Cause): Check => ({
  check,
  result: 'failed',
  cause,
});

export const notKnown = (check: PromotionCheck, cause?: Cause): Check => ({
  check,
  result: 'unknown',
  cause,
});

/** A property is known with the deploy alone, and speaks against nothing; all else that is open would have to be known. */
const HARMLESS: readonly PromotionOpen[] = ['property'];

/** Proof that it fails decides; without it, whatever is not known. */
export function verdictOf({ checks, open }: Checked): PromotionVerdict {
  const results = checks.map(({ result }) => result);
  if (results.includes('failed')) return 'wouldBlock';
  const isOpen = open.some(each => !HARMLESS.includes(each));
  return isOpen || results.includes('unknown') ? 'cannotTell' : 'go';
}

const WORST_FIRST = ['wouldBlock', 'cannotTell', 'go'] as const;

/** Orders from worst to best. */
export function compareVerdicts(
  a: PromotionVerdict,
  b: PromotionVerdict,
): number {
  return WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b);
}
