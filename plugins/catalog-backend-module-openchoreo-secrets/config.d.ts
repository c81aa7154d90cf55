import { HumanDuration } from '@backstage/types';

export interface Config {
  openchoreoSecrets?: {
    /** OpenChoreo's kinds in the catalog, and coarse health of secrets as annotations of its entities. */
    catalog?: {
      /**
       * Lets Environments and planes into the catalog, which refuses kinds that
       * nobody knows. Harmless beside the portal's own module, which does too.
       * Default: `true`.
       */
      acceptKinds?: boolean;
      /**
       * Stamps entities. Everyone who reads the catalog sees it, also those who
       * may not see secret health otherwise. Default: `false`. The catalog must
       * be listed in `openchoreoSecrets.authorization.catalogServices`.
       */
      enabled?: boolean;
      /** Time between two questions to the back end of secret health. Default: `1m`. */
      pullEvery?: HumanDuration | string;
      /** How long the last answer stands when there is no other; then health is unknown. Default: `15m`. */
      holdFor?: HumanDuration | string;
    };
  };
}
