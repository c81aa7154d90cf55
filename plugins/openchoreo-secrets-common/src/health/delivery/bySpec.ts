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
  if (state === 'none' && object.target.creationPolicy === 'None') {
    return causeOf('noSecretByPolicy', params);
  }
  return flags.includes('longPaused')
    ? causeOf('windowClosed', params)
    : undefined;
}
