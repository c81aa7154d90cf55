/** What one way into a cluster was asked so far, and what came. */
export interface Asked {
  requests: number;
  /** Of the requests, those that are watches. */
  watches: number;
  /** Of bodies, as they are read. */
  bytes: number;
}
