import type { TextRule } from './textRule';

/** What External Secrets Operator itself says, before any provider is asked. */
export const RESOLVE_RULES: readonly TextRule[] = [
  {
    class: 'namespaceNotAllowed',
    words:
      /using cluster store "(?<store>[^"]{1,253})" is not allowed from namespace "(?<namespace>[^"]{1,253})"/i,
    params: { storeKind: 'ClusterSecretStore' },
  },
  {
    // Neither the object nor its entry names a store.
    class: 'invalidConfiguration',
    words: /could not get (?:Cluster)?SecretStore "",/i,
    params: { field: 'spec.secretStoreRef' },
  },
  {
    class: 'storeAbsent',
    words:
      /could not get (?<storeKind>(?:Cluster)?SecretStore) "(?<store>[^"]{1,253})",[^:]{0,120}not found/i,
  },
  {
    class: 'storeNotReady',
    words:
      /(?<storeKind>(?:Cluster)?SecretStore) "?(?<store>[\w.…-]{1,253})"? is not ready/i,
  },
  {
    // The operator and the definitions in the cluster do not fit together.
    class: 'invalidConfiguration',
    words:
      /no matches for kind "(?:Cluster)?(?:SecretStore|ExternalSecret)" in version|conversion webhook for [^:]{1,200} failed/i,
  },
  { class: 'classMismatch', words: /unmanaged store|no managed stores/i },
  {
    class: 'generatorFailed',
    words:
      /error using generator|unable to get generator|could not generate \[|"generators\.external-secrets\.io\/|\.generators\.external-secrets\.io "[^"]{1,253}" not found/i,
  },
  {
    class: 'invalidConfiguration',
    words: /failed to find registered store backend/i,
  },
  { class: 'sourceSecretMissing', words: /could not get source secret/i },
  {
    class: 'invalidConfiguration',
    words: /invalid secret keys/i,
    params: { field: 'names of keys' },
  },
];
