import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { RefusedAnswer } from './refusedAnswer';

/** Each piece costs a turn of the loop, whatever it holds. */
const PIECES = { chunkSize: 256 * 1024 };

function decoderOf(encoding: string): Transform | undefined {
  switch (encoding) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip(PIECES);
    case 'deflate':
      return createInflate(PIECES);
    case 'br':
      return createBrotliDecompress(PIECES);
    default:
      throw new RefusedAnswer(
        'encoding',
        'the answer is packed in a way that is not known',
      );
  }
}

/** The body as it was before it was packed, in step with who reads it: what is not read is not unpacked. */
export function unpacked(body: Readable, encoding: string = ''): Readable {
  const decoder = decoderOf(encoding.trim().toLowerCase());
  // What goes wrong with either is told by the one that is read.
  return decoder ? pipeline(body, decoder, () => {}) : body;
}
