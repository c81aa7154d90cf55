import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const MEGABYTE = 1024 * 1024;

/** So many megabytes of blanks, packed to a thousandth: members of a gzip stand one behind the other. */
export function gzipBomb(megabytes: number): Buffer {
  const member = gzipSync(Buffer.alloc(MEGABYTE, ' '));
  return Buffer.concat(Array.from({ length: megabytes }, () => member));
}

/** The same by the other way of packing. */
export function brotliBomb(megabytes: number): Buffer {
  return brotliCompressSync(Buffer.alloc(megabytes * MEGABYTE, ' '), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
  });
}
