import { HumanDuration } from '@backstage/types';

export interface Config {
  openchoreoSecrets?: {
    /** Coarse health of secrets as annotations of catalog entities. */
    catalog?: {
      /**
       * Stamps entities. Everyone who reads the catalog sees it, also those who
       * may not see secret health otherwise. Default: `false`. The catalog must
       * be listed in `openchoreoSecrets.authorization.services`.
       */
      enabled?: boolean;
      /** Time between two questions to the back end of secret health. Default: `1m`. */
      pullEvery?: HumanDuration | string;
      /** How long the last answer stands when there is no other; then health is unknown. Default: `15m`. */
      holdFor?: HumanDuration | string;
    };
  };
}
