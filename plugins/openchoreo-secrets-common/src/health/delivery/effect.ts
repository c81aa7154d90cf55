import type { PodNeed } from '../../model/podNeeds';
import type { Delivery } from './delivery';

/** What a delivery does to a pod that starts now. @public */
export const EFFECTS = [
  'none',
  'startsWithOther',
  'startsWithout',
  'blocks',
] as const;

/** @public */
export type Effect = (typeof EFFECTS)[number];

/** Whether the whole Secret is absent, or only this key. */
export type SecretPresence = 'there' | 'absent' | 'unknown';

/** What Kubernetes does with a key that is not there. */
function ofAbsentKey(
  { how }: PodNeed,
  secret: SecretPresence,
): Effect | undefined {
  switch (how) {
    case 'keyRef':
    case 'volumeItem':
    case 'imagePull':
      // An image is pulled without it in vain, unless it is public, or on the node: neither is seen.
      return 'blocks';
    default:
      // envFrom, and volumes: only the whole Secret's absence stops a pod.
      if (secret === 'unknown') return undefined;
      return secret === 'absent' ? 'blocks' : 'startsWithout';
  }
}

/**
 * What the delivery of a key does to a pod that takes it so; nothing where it
 * cannot be told. A key that is optional never stops a pod.
 */
export function effectOf(
  need: PodNeed,
  delivery: Delivery,
  secret: SecretPresence,
): Effect | undefined {
  switch (delivery.state) {
    case 'current':
    case 'old':
    case 'frozen':
      return 'none';
    case 'none':
      return need.optional ? 'none' : ofAbsentKey(need, secret);
    case 'notDue':
      return 'none';
    case 'foreign':
      if (delivery.has === 'yes') return 'startsWithOther';
      if (delivery.has === 'unknown') return undefined;
      return need.optional ? 'none' : ofAbsentKey(need, 'there');
    default:
      return need.optional ? 'none' : undefined;
  }
}

/** The worst of the effects of one key, where several containers take it. One that cannot be told hides none that blocks. */
export function worstEffect(
  effects: readonly (Effect | undefined)[],
): Effect | undefined {
  if (effects.includes('blocks')) return 'blocks';
  if (effects.includes(undefined)) return undefined;
  return [...EFFECTS].reverse().find(effect => effects.includes(effect));
}
