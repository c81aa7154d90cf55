import type { Delivery } from './delivery';
import type { DeliveryEvidence } from './evidence';

const OWNED = /owned by another|take ownership of target/i;
const IMMUTABLE = /target is immutable/i;

/** The Secret of this name is another's: the operator says so, and never wrote it where it is immutable. */
export function foreignRule({ input }: DeliveryEvidence): Delivery | undefined {
  const { ready, refreshAt, meta } = input.object;
  if (ready?.status !== 'False') return undefined;
  const message = ready.message ?? '';
  const refused = IMMUTABLE.test(message) && refreshAt === undefined;
  if (!OWNED.test(message) && !refused) return undefined;
  const began = ready.lastTransitionAt ?? meta.createdAt;
  return {
    state: 'foreign',
    has: 'unknown',
    basis: 'operator',
    flags: [],
    since: began === undefined ? undefined : { at: began },
  };
}

/** Whether the Secret that belongs to another ExternalSecret has a key of this name. */
export function foreignHas(
  key: string,
  { rivals }: DeliveryEvidence,
): 'yes' | 'no' | 'unknown' {
  if (rivals?.state !== 'found') return 'unknown';
  const owners = rivals.value.filter(
    ({ ready, refreshAt }) =>
      ready?.status === 'True' && refreshAt !== undefined,
  );
  if (owners.length !== 1) return 'unknown';
  const [{ data, dataFrom, target }] = owners;
  // What its policies or a template make of its entries is not followed.
  const plain =
    !target.template && target.deletionPolicy === 'Retain' && !target.immutable;
  if (!plain) return 'unknown';
  if (data.some(({ secretKey }) => secretKey === key)) return 'yes';
  return dataFrom.length > 0 ? 'unknown' : 'no';
}
