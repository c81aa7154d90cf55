import { z } from 'zod/v3';
import type { GeneratorRef, StoreRef } from '../objects';
import { lenient, lenientText, someText } from './fields';

/** A store reference; the kind defaults to SecretStore, as in the CRD. */
export const storeRefSchema = z
  .object({ name: someText, kind: lenientText })
  .transform((ref): StoreRef => ({
    kind:
      ref.kind === 'ClusterSecretStore' ? 'ClusterSecretStore' : 'SecretStore',
    name: ref.name,
  }));

const generatorRefSchema = z
  .object({ name: someText, kind: z.string() })
  .transform((ref): GeneratorRef => ({ kind: ref.kind, name: ref.name }));

/** `sourceRef` of an entry: a store or a generator of its own. */
export const sourceRefSchema = lenient(
  z.object({
    storeRef: lenient(storeRefSchema),
    generatorRef: lenient(generatorRefSchema),
  }),
);
