import type { Change } from './projection';
import { Pseudonyms } from './pseudonyms';

/** Any answer that names the team to ask for what it leaves out. */
interface Answer {
  readonly platformTeam?: string;
}

/**
 * An answer for those who may not see what is the platform's: names of planes
 * and stores, and what providers and clusters say. What is wrong, and who acts,
 * stays.
 */
export function withheld<T extends Answer>(
  project: Change<T>,
  answer: T,
  platformTeam: string | undefined,
): T {
  const shown = project(answer, new Pseudonyms());
  return platformTeam ? { ...shown, platformTeam } : shown;
}
