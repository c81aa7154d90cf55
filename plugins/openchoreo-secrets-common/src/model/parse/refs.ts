import { z } from 'zod/v3';
import type { KindNameRef } from '../controlPlaneObjects';
import { lenient, lenientText, someText } from './fields';

/** A reference that older releases write as a name, newer ones as `{kind, name}`. */
export const kindNameRef = z
  .preprocess(
    value => (typeof value === 'string' ? { name: value } : value),
    z.object({ kind: lenientText, name: someText }),
  )
  .transform((ref): KindNameRef => ref);

export const lenientRef = lenient(kindNameRef);
