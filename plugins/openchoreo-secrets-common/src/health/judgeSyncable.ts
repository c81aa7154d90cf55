import { absentRules } from './absentRules';
import { failingRule, indefiniteRule } from './failingRules';
import type { Judgement } from './health';
import { withAllCauses } from './holdingBack';
import { judgeIgnorance } from './ignorance';
import { secretMissingRule, successRules } from './successRules';
import type { Rule, Syncable } from './syncable';

const RULES: readonly Rule[] = [
  ...absentRules,
  indefiniteRule,
  // A PushSecret says Ready=False for a source that was deleted.
  secretMissingRule,
  failingRule,
  ...successRules,
];

/** The first rule that matches wins. */
export function judgeSyncable(subject: Syncable): Judgement {
  const { freshness, plane } = subject.context;
  const ignorant = judgeIgnorance(freshness, plane);
  if (ignorant) return ignorant;
  for (const rule of RULES) {
    const judgement = rule(subject);
    if (judgement) return withAllCauses(judgement, subject);
  }
  return { verdict: 'unknown', flags: [] };
}
