import { causeOf } from '../causeActors';
import type { Cause } from '../health';
import type { Delivery } from './delivery';
import type { DeliveryEvidence } from './evidence';

/** Why pods do not get it, or not any newer, by what its object asks for. */
export function causeBySpec(
  { state, flags }: Delivery,
  { input: { object, plane } }: DeliveryEvidence,
): Cause | undefined {
  const params = { target: object.target.name, plane };
  const { creationPolicy } = object.target;
  if (creationPolicy === 'None' && (state === 'none' || state === 'old')) {
    return causeOf('noSecretByPolicy', params);
  }
  return flags.includes('longPaused')
    ? causeOf('windowClosed', params)
    : undefined;
}
