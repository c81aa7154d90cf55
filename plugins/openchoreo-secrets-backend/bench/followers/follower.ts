/** Follows the clusters of a configuration, in one way or another. */
export interface Follower {
  /** Resolves when all that is followed was seen once. */
  readonly listed: Promise<void>;
  /** Grows with all that comes. */
  heard(): number;
  /** The ExternalSecrets seen, by events that came after the list. */
  events(): number;
  /** What the heap is charged with: lets go of it. @returns how many they were. */
  release(): number;
  stop(): Promise<void>;
}

export type StartFollower = (configPath: string) => Promise<Follower>;
