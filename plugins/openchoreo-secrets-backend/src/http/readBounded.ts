import type { Readable } from 'node:stream';
import { RefusedAnswer } from './refusedAnswer';

/** Reads a body whole, up to a bound; a longer one is dropped unread. `onBytes` is told of each piece. */
export async function readBounded(
  body: Readable,
  maxBytes: number,
  onBytes: (bytes: number) => void = () => {},
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    size += bytes.length;
    onBytes(bytes.length);
    if (size > maxBytes) {
      body.destroy();
      throw new RefusedAnswer(
        'tooLarge',
        `the answer is larger than ${maxBytes} bytes`,
      );
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
