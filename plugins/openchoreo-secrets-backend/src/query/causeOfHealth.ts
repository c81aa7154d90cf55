import {
  causeOf,
  needsAttention,
  type Cause,
  type Health,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What is amiss by an object's own spec, where the operator finds nothing amiss. */
function traitOf({ verdict, flags }: Health): string | undefined {
  if (flags.includes('noTarget')) return 'writesNoSecret';
  return verdict === 'paused' ? 'windowClosed' : undefined;
}

/** Why somebody has to act; also where the operator, which is content, names no cause. */
export function causeOfHealth(health: Health): Cause | undefined {
  const { cause, severity } = health;
  if (cause || !needsAttention(severity)) return cause;
  const trait = traitOf(health);
  return trait ? causeOf('unknown', { trait }) : undefined;
}
