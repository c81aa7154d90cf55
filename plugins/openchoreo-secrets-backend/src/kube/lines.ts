import { StringDecoder } from 'node:string_decoder';
import { failureOf } from './failure';

const MAX_LINE = 32 * 1024 * 1024;

/**
 * Cuts a stream of bytes into lines. Chunks may end anywhere, also inside a
 * UTF-8 character. A last line without its newline was cut off and is dropped.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  onChunk: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    onChunk(chunk.length);
    const pieces = decoder.write(Buffer.from(chunk)).split('\n');
    for (const [index, piece] of pieces.entries()) {
      parts.push(piece);
      size += piece.length;
      if (size > MAX_LINE) throw failureOf('protocol', 'a line without end');
      if (index === pieces.length - 1) break;
      const line = parts.join('');
      parts = [];
      size = 0;
      if (line.trim()) yield line;
    }
  }
}
