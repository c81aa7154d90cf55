import {
  objectKey,
  type SecretReferenceObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ControlPlaneSnapshot } from '../observed/snapshot';
import { lookupIn, type Moment } from './lookupIn';

type Entry = SecretReferenceObject['data'][number];

/** What a workload key's SecretReference is known to say. */
export type ReferenceLink =
  | { readonly state: 'found'; readonly entry: Entry }
  | { readonly state: 'absent' }
  | { readonly state: 'keyAbsent' }
  | { readonly state: 'unknown'; readonly entry?: Entry };

/** Follows a workload key to the entry of its SecretReference, in the component's own namespace. */
export function referenceOf(
  { kinds }: ControlPlaneSnapshot,
  namespace: string,
  secret: { readonly reference: string; readonly key: string },
  at: Moment,
): ReferenceLink {
  const found = lookupIn(
    kinds.SecretReference,
    objectKey({ namespace, name: secret.reference }),
    at,
  );
  const entryOf = (object: SecretReferenceObject | undefined) =>
    object?.data.find(({ secretKey }) => secretKey === secret.key);
  switch (found.state) {
    case 'found': {
      const entry = entryOf(found.value);
      return entry ? { state: 'found', entry } : { state: 'keyAbsent' };
    }
    case 'absent':
      return { state: 'absent' };
    case 'unknown':
      return { state: 'unknown', entry: entryOf(found.kept) };
    default:
      return { state: 'unknown' };
  }
}
