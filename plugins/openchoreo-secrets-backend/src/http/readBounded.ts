import type { Readable } from 'node:stream';
import { RefusedAnswer } from './refusedAnswer';

/**
 * Reads a body whole, up to a bound; a longer one is dropped unread. `onBytes`
 * is told of each piece, and may have the next one wait.
 */
export async function readBounded(
  body: Readable,
  maxBytes: number,
  onBytes: (bytes: number) => Promise<void> | undefined = () => undefined,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    size += bytes.length;
    const pause = onBytes(bytes.length);
    if (size > maxBytes) {
      body.destroy();
      throw new RefusedAnswer(
        'tooLarge',
        `the answer is larger than ${maxBytes} bytes`,
      );
    }
    chunks.push(bytes);
    if (pause) await pause;
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
}
