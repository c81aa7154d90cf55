import { groupBy } from '../../ownership/groupBy';
import { memoised } from '../../ownership/memo';
import type { ExpectedOnce } from '../checklist/expectedOnce';
import type { Fleet } from '../fleet/fleet';
import { incidentDrafts, type Draft } from '../fleet/incidentDrafts';
import { checkBase, checksOf, knownIncident } from './checks';

/** An incident as it is gathered, with the platform's own secrets that it keeps from being in order. */
export interface CheckedDraft extends Draft {
  readonly checks: readonly ExpectedOnce[];
}

/**
 * All that is wrong. A row of the checklist stands in the incident of what
 * makes its Secret; only what no other incident tells is one by itself.
 */
export const checkedDrafts = memoised(
  (fleet: Fleet): readonly CheckedDraft[] => {
    const checks = checksOf(fleet);
    const known = groupBy(checks, check => knownIncident(fleet, check));
    const alone = checks.filter(check => !knownIncident(fleet, check));
    return [
      ...incidentDrafts.of(fleet).map(draft => ({
        ...draft,
        checks: known.get(draft.reason.key) ?? [],
      })),
      ...alone.map(check => {
        const base = checkBase(fleet, check);
        return { reason: base.reason, base, hits: [], checks: [check] };
      }),
    ];
  },
);
