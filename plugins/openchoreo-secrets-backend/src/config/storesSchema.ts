import { z } from 'zod/v3';
import { observedPlaneSchema } from './planeRefSchema';
import { text } from './text';

const STORE = "a store's name, such as 'default'";
const CALLED =
  "what people call the store, such as 'Vault of the payments team'";
const URL_EXPECTED =
  "expected an address with https and without a login, such as 'https://vault.example.com'";
const LIST_EXPECTED =
  "expected a list of { store, displayName }, such as [{ store: 'default', displayName: 'Vault' }]";

/** It becomes a link for everybody who sees a secret: nothing but a page, and no login in it. */
function isPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}

const entry = z
  .object(
    {
      plane: observedPlaneSchema.optional(),
      kind: z
        .enum(['ClusterSecretStore', 'SecretStore'], {
          errorMap: () => ({
            message: 'expected ClusterSecretStore or SecretStore',
          }),
        })
        .optional(),
      store: text(STORE).regex(
        /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/,
        `expected ${STORE}`,
      ),
      displayName: text(CALLED).max(
        80,
        `expected at most 80 characters: ${CALLED}`,
      ),
      url: text(URL_EXPECTED.slice('expected '.length))
        .refine(isPage, URL_EXPECTED)
        .transform(address => new URL(address).href)
        .optional(),
    },
    { invalid_type_error: 'expected { store, displayName, plane, kind, url }' },
  )
  .strict();

/** `openchoreoSecrets.stores`. */
export const storesSchema = z
  .array(entry, { invalid_type_error: LIST_EXPECTED })
  .default([]);
