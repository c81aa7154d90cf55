export interface Config {
  openchoreo?: {
    features?: {
      secretHealth?: {
        /**
         * Whether secret health shows: its tabs, card, page, widget and item in the side bar. True unless set.
         * A boolean; not declared as one, since Backstage starts no app whose front-end keys are of a wrong type.
         * @visibility frontend
         */
        enabled?: unknown;
      };
    };
  };
}
