export interface Config {
  openchoreo?: {
    features?: {
      secretHealth?: {
        /**
         * Whether secret health shows: its tabs, card, page, widget and item in the side bar. True unless set.
         * @visibility frontend
         */
        enabled?: boolean;
      };
    };
  };
}
