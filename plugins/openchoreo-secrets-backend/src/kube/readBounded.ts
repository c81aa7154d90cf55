import type { Readable } from 'node:stream';
import { failureOf } from './failure';

/** Reads a body whole, up to a bound; a longer one is dropped unread. */
export async function readBounded(
  body: Readable,
  maxBytes: number,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) {
      body.destroy();
      throw failureOf(
        'protocol',
        `the answer is larger than ${maxBytes} bytes`,
        'tooLarge',
      );
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
