import type { ClusterHttp } from './clusterHttp';

/** What is done in one turn; the last of it may take longer. */
const SLICE_MS = 1;

/** Whose turns they are, and whether there are more of them. */
interface InTurns {
  readonly http: Pick<ClusterHttp, 'turn' | 'worked'>;
  readonly of: 'list' | 'watch';
  readonly signal: AbortSignal;
}

/**
 * Reads one thing after the other, for a moment at a time. It waits for its
 * turn and for the time that its cluster may take; it throws where it is
 * aborted meanwhile. What it takes to come by a thing counts as well.
 */
export async function inTurns<T>(
  { http, of, signal }: InTurns,
  things: Iterable<T>,
  read: (thing: T) => void,
): Promise<void> {
  const left = things[Symbol.iterator]();
  for (let done = false; !done;) {
    await http.turn();
    signal.throwIfAborted();
    const startedAt = performance.now();
    const took = () => performance.now() - startedAt;
    try {
      do {
        const next = left.next();
        done = next.done === true;
        if (!next.done) read(next.value);
      } while (!done && took() < SLICE_MS);
    } finally {
      await http.worked(took(), of, signal);
    }
  }
}
