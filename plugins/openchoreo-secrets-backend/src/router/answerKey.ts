import { createHash } from 'node:crypto';
import type { Visibility } from '../access/visibility';
import { seenKey } from '../query/wire/written';

/** What an answer depends on beside what is seen of clusters. */
interface AskedFor {
  readonly target: object;
  readonly visibility: Visibility;
  readonly platformTeam: string | undefined;
}

/** By what an answer is kept: whoever sees the same of the same is told the same. */
export function answerKey(
  kind: string,
  { target, visibility, platformTeam }: AskedFor,
): string {
  const { hidden } = visibility;
  const asked = [kind, target, seenKey(visibility), hidden, platformTeam];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url');
}
