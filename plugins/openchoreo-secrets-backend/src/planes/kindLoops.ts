import type { ClusterAccess } from '../kube/clusterAccess';
import { KindLoop } from '../kube/kindLoop';
import type { KindSink } from '../observed/kindSink';
import type { ClusterLog } from './clusterLog';
import { forgetSource, resolveSource, type KindSource } from './kindSource';
import { loggedSink } from './loggedSink';
import type { CollectContext } from './openAccess';

/** A source, and where what it brings is kept. */
export interface SourceSink {
  readonly source: KindSource<string>;
  readonly sink: KindSink;
}

/** One loop for each source of one cluster. */
export class KindLoops {
  private readonly loops: readonly KindLoop[];
  private readonly kinds: readonly string[];

  /** Resolves when each source's first observation is complete or has failed. */
  readonly settled: Promise<void>;

  constructor(
    log: ClusterLog,
    accesses: readonly ClusterAccess[],
    sources: readonly SourceSink[],
    { clock, random, settings }: CollectContext,
  ) {
    this.kinds = sources.map(({ source }) => source.kind);
    this.loops = sources.map(({ source, sink }) => {
      const name = [source.kind, source.part].filter(Boolean).join(' ');
      return new KindLoop({
        accesses,
        clock,
        random,
        settings,
        sink: loggedSink(sink, log, name, source.beyondRoles),
        resolve: (access, signal) => resolveSource(source, access, signal),
        forget: access => forgetSource(source, access),
      });
    });
    this.settled = Promise.all(this.loops.map(loop => loop.settled)).then(
      () => undefined,
    );
  }

  /** Resolves when the first observation of all that makes up one kind is complete or has failed. */
  async settledOf(kind: string): Promise<void> {
    const loops = this.loops.filter((_, index) => this.kinds[index] === kind);
    await Promise.all(loops.map(loop => loop.settled));
  }

  /** Runs until aborted. */
  async run(signal: AbortSignal): Promise<void> {
    await Promise.all(this.loops.map(loop => loop.run(signal)));
  }
}
