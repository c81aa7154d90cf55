import { z } from 'zod/v3';
import type { StoreRef } from '../objects';
import { lenientText, someText } from './fields';

/** A store reference; the kind defaults to SecretStore, as in the CRD. */
export const storeRefSchema = z
  .object({ name: someText, kind: lenientText })
  .transform((ref): StoreRef => ({
    kind:
      ref.kind === 'ClusterSecretStore' ? 'ClusterSecretStore' : 'SecretStore',
    name: ref.name,
  }));
