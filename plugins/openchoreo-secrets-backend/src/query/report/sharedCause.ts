import type { Cause } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/**
 * The cause that stands for several objects, of theirs with the worst first.
 * What an Event says of one of them counts for all only where nothing
 * contradicts it: whoever writes it may write of no other.
 */
export function sharedCause<C extends Pick<Cause, 'class' | 'from'>>(
  causes: readonly C[],
): C | undefined {
  const [worst] = causes;
  const isSame = causes.every(({ class: named }) => named === worst.class);
  return isSame
    ? worst
    : (causes.find(({ from }) => from !== 'event') ?? worst);
}
