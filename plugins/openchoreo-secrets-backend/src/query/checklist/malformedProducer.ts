import { causeOf } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { PlaneView } from '../planes/planeViews';
import { cannotTell, type Finding } from './finding';

/** An object in the namespace that could not be read, and may be the one that makes the Secret. */
export function malformedProducer(
  { name: plane, observation: { cluster } }: PlaneView,
  kind: 'ExternalSecret' | 'Certificate',
  namespace: string,
): Finding | undefined {
  for (const object of cluster?.kinds[kind].malformed.values() ?? []) {
    if (object.namespace === namespace) {
      const { name, reason } = object;
      return cannotTell(
        'notObserved',
        causeOf('malformedObject', { kind, name, plane }, reason),
      );
    }
  }
  return undefined;
}
