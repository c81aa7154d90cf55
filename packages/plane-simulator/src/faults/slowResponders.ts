import { Responder } from '../apiserver/exchange';
import { Clock } from '../log';

/** Holds what is written back, and lets go of so many bytes each time that so long has passed. */
export function trickle(
  inner: Responder,
  { bytes, everyMs }: { readonly bytes: number; readonly everyMs: number },
  clock: Clock,
): Responder {
  let held = Buffer.alloc(0);
  let ended = false;
  let cancel = () => {};
  let waiting = false;
  function wait(): void {
    if (waiting) return;
    waiting = true;
    cancel = clock.setTimeout(() => {
      waiting = false;
      inner.write(held.subarray(0, bytes));
      held = held.subarray(bytes);
      if (held.length > 0) wait();
      else if (ended) inner.end();
    }, everyMs);
  }
  inner.onClose(() => cancel());
  return {
    head: (status, headers) => inner.head(status, headers),
    write: chunk => {
      held = Buffer.concat([held, chunk]);
      wait();
    },
    end: () => {
      ended = true;
      wait();
    },
    destroy: how => inner.destroy(how),
    onClose: callback => inner.onClose(callback),
  };
}

const CHUNK = 256 * 1024;

/** Answers the same until the other side is gone. */
export function sendForever(
  responder: Responder,
  {
    head = '',
    of: piece = ' ',
  }: { readonly head?: string; readonly of?: string },
): void {
  let gone = false;
  responder.onClose(() => {
    gone = true;
  });
  const pieces = Buffer.from(piece.repeat(Math.ceil(CHUNK / piece.length)));
  responder.head(200, { 'content-type': 'application/json' });
  responder.write(Buffer.from(head));
  const more = () => {
    if (gone) return;
    responder.write(pieces);
    setImmediate(more);
  };
  more();
}
