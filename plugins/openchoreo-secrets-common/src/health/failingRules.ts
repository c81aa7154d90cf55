import { causeOf } from './causeActors';
import type { Flag } from './health';
import type { Rule } from './syncable';

/** ESO gives up on these until something changes. */
const TERMINAL =
  /target is immutable|take ownership of target|owned by another|invalid generic target/i;

/** A status that is neither True nor False proves nothing. */
export const indefiniteRule: Rule = ({ ready, context, refreshAt }) => {
  if (!ready || ready.status === 'True' || ready.status === 'False') {
    return undefined;
  }
  return {
    verdict: 'unknown',
    flags: [],
    cause: causeOf(
      'unknown',
      { plane: context.plane },
      ready.message ?? ready.reason,
    ),
    since: ready.lastTransitionAt,
    refreshedAt: refreshAt,
  };
};

/** Rules 5 and 6: failing, without a value ever or with an old one. */
export const failingRule: Rule = subject => {
  const { ready, refreshAt } = subject;
  if (ready?.status !== 'False') return undefined;
  const flags: Flag[] = TERMINAL.test(ready.message ?? '')
    ? ['needsHuman']
    : [];
  const common = {
    flags,
    cause: subject.failure(ready),
    since: ready.lastTransitionAt,
  };
  if (refreshAt === undefined) {
    return { verdict: 'neverSynced', ...common };
  }
  return {
    verdict: 'servingOldValue',
    ...common,
    refreshedAt: refreshAt,
  };
};
