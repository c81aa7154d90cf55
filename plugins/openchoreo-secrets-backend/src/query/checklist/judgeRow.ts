import type { ChecklistSettings } from '../../ownership/checklist/checklist';
import { byCertificate } from './byCertificate';
import { byExternalSecret, byRemoteKey } from './byExternalSecret';
import { byPresence } from './byPresence';
import { isDemanded, isSwitchedOff, type Expected } from './expected';
import { cannotTell, NOT_APPLICABLE, type Finding } from './finding';

/**
 * The producer that the checklist names is asked first. One that cannot be
 * asked ends the search: what comes after it would hide what it may say.
 */
function searched(expected: Expected): Finding {
  const producers =
    expected.row.producer === 'certManager'
      ? [byCertificate, byExternalSecret]
      : [byExternalSecret, byCertificate];
  for (const ask of producers) {
    const finding = ask(expected);
    if (finding) return finding;
  }
  return byPresence(expected);
}

/** Where a name lives that is no Secret of its own. */
function elsewhere(expected: Expected): Finding {
  const { secret, key, remoteKey } = expected.row.livesIn ?? {};
  if (secret) return searched({ ...expected, name: secret });
  // Its Secret is called after the release, which cannot be known.
  if (key) return cannotTell('notLookedFor');
  return (remoteKey && byRemoteKey(expected, remoteKey)) || NOT_APPLICABLE;
}

/** What is true of a Secret that a plane should have. */
export function judgeRow(
  expected: Expected,
  { features }: ChecklistSettings,
): Finding {
  const { row } = expected;
  if (isSwitchedOff(row, features)) return NOT_APPLICABLE;
  const finding = row.livesIn ? elsewhere(expected) : searched(expected);
  if (isDemanded(row, features)) return finding;
  const { state, reason, evidence } = finding;
  if (state === 'missing') return { ...NOT_APPLICABLE, evidence };
  // A feature that is off unless it is said to be on need not be looked for.
  const unsought = reason === 'notLookedFor' || reason === 'lookUpFailed';
  return row.when && unsought ? NOT_APPLICABLE : finding;
}
