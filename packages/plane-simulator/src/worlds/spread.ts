import { createHash } from 'node:crypto';

/** A number in [0, 1) that is the same for the same text: to spread times without chance. */
export function spread(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}
