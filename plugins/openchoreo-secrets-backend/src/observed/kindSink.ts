import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The keys of what a list found. */
export type Keys = Pick<ReadonlySet<string>, 'has'>;

/** Takes a list page by page; what was taken counts only once the list is complete. */
export interface ListStage {
  /** What version of its cluster the list shows: said before anything of a page is added. */
  shows?(resourceVersion: string): void;
  add(item: unknown): void;
  /**
   * All of it counts from now on. Others are told of it one by one, with
   * pauses in between where they are given.
   */
  commit(pause?: () => Promise<void>): void | Promise<void>;
}

/** Where one list of one kind is kept, and what is known of it. */
export interface KindSink {
  /** What a list brings replaces all that was there, when it is complete. */
  beginList(): ListStage;
  upsert(object: unknown): void;
  remove(object: unknown): void;
  observe(observation: KindObservation): void;
}
