import { z } from 'zod/v3';
import type { KindNameRef } from '../controlPlaneObjects';
import { lenient, lenientText, someText } from './fields';
import { lenientNameOf, lenientObjectOf, lenientTextOf } from './shape';

/** A reference that older releases write as a name, newer ones as `{kind, name}`. */
export const kindNameRef = z
  .preprocess(
    value => (typeof value === 'string' ? { name: value } : value),
    z.object({ kind: lenientText, name: someText }),
  )
  .transform((ref): KindNameRef => ref);

export const lenientRef = lenient(kindNameRef);

/** The same, by plain code. */
export function lenientRefOf(value: unknown): KindNameRef | undefined {
  const ref = typeof value === 'string' ? { name: value } : value;
  const { name, kind } = lenientObjectOf(ref) ?? {};
  const named = lenientNameOf(name);
  return named === undefined
    ? undefined
    : { kind: lenientTextOf(kind), name: named };
}
