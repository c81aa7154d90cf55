export interface Config {
  /** A simulated world, for development, demonstration and tests. */
  world?: {
    /**
     * Where the world is controlled, and where tokens of its roles are asked for.
     * @visibility frontend
     */
    controlUrl?: string;
    /**
     * The role that the portal is opened in.
     * @visibility frontend
     */
    role?: string;
  };
}
