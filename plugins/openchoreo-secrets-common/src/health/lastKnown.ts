import type { Freshness } from '../model/observation';
import { judgeExternalSecret } from './externalSecret';
import type { Health } from './health';
import type { ExternalSecretInput } from './inputs';

/**
 * An input as it stood when its cluster was last seen, for judging what was
 * true then; nothing where it is seen now, or never was.
 */
function asLastSeen<
  T extends { readonly now: number; readonly freshness: Freshness },
>(input: T): T | undefined {
  const { freshness } = input;
  if (freshness.state !== 'unknown' || freshness.asOf === undefined) {
    return undefined;
  }
  const { asOf } = freshness;
  return { ...input, now: asOf, freshness: { state: 'fresh', asOf } };
}

/** The verdict on an ExternalSecret as of the last moment it was seen, for "was Synced 10:26". @public */
export function lastKnownHealth(
  input: ExternalSecretInput,
): Health | undefined {
  const then = asLastSeen(input);
  return then && judgeExternalSecret(then);
}
