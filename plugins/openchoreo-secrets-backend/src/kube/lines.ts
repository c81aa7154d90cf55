import { StringDecoder } from 'node:string_decoder';
import { failureOf } from './failure';

/** Above the largest object that a server takes. */
const MAX_LINE = 4 * 1024 * 1024;

/** Of a line that comes in small pieces, so many are kept apart. */
const MAX_PIECES = 1_000;

/** Lines of nothing between two are one end: a chunk of them is cheap, whatever it is made of. */
const ENDS = /\n\s*/;

/**
 * Cuts a stream of bytes into lines, of one chunk after the other; empty ones
 * are passed over. Chunks may end anywhere, also inside a UTF-8 character. A
 * last line without its newline was cut off and is dropped. `onChunk` is told
 * how much came, of how many lines at most, and what it
 * took to cut it.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  onChunk: (bytes: number, lines: number, tookMs: number) => void,
): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const startedAt = performance.now();
    const text = decoder.write(Buffer.from(chunk));
    const pieces = text.split(ENDS);
    const lines = text.length - sizeOf(pieces);
    onChunk(chunk.length, lines, performance.now() - startedAt);
    const [first] = pieces;
    const last = pieces[pieces.length - 1];
    size += first.length;
    if (size > MAX_LINE) throw failureOf('protocol', 'a line without end');
    parts.push(first);
    if (parts.length > MAX_PIECES) parts = [parts.join('')];
    if (pieces.length > 1) {
      pieces[0] = parts.join('');
      parts = [last];
      size = last.length;
      yield pieces.slice(0, -1).filter(line => line.trim() !== '');
    } else yield [];
  }
}

function sizeOf(pieces: readonly string[]): number {
  let size = 0;
  for (const piece of pieces) size += piece.length;
  return size;
}
