import { Responder } from '../apiserver/exchange';
import { Ending, FaultEffect } from './effect';

type Broken = (inner: Responder) => Responder;

/** The decorator that breaks an answer in the way of an effect, if it does. */
export function breakResponder(effect: FaultEffect): Broken | undefined {
  switch (effect.kind) {
    case 'hangMidBody':
      return inner => limitBytes(inner, effect.bytes, () => undefined);
    case 'cutAfterBytes':
      return inner =>
        limitBytes(inner, effect.bytes, () => finish(inner, effect.ending));
    case 'cutAfterEvents':
      return inner =>
        limitEvents(inner, effect.events, () => {
          if (effect.midLine) {
            inner.write(Buffer.from('{"type":"MODIFIED","object":{"apiVer'));
          }
          finish(inner, effect.ending);
        });
    case 'silence':
      return inner => limitEvents(inner, effect.afterEvents, () => undefined);
    case 'split':
      return inner => splitWrites(inner, effect.bytes);
    case 'dateHeader':
      return inner =>
        derive(inner, {
          head: (status, headers) =>
            inner.head(status, { ...headers, date: effect.value }),
        });
    case 'holdHeaders':
      return holdHeaders;
    default:
      return undefined;
  }
}

function finish(inner: Responder, ending: Ending): void {
  if (ending === 'complete') inner.end();
  else inner.destroy(ending);
}

function derive(inner: Responder, changes: Partial<Responder>): Responder {
  return {
    head: (status, headers) => inner.head(status, headers),
    write: chunk => inner.write(chunk),
    end: () => inner.end(),
    destroy: how => inner.destroy(how),
    onClose: callback => inner.onClose(callback),
    ...changes,
  };
}

function limitBytes(
  inner: Responder,
  bytes: number,
  onLimit: () => void,
): Responder {
  let left = bytes;
  let over = false;
  return derive(inner, {
    write: chunk => {
      if (over) return;
      inner.write(chunk.subarray(0, left));
      left -= chunk.length;
      if (left > 0) return;
      over = true;
      onLimit();
    },
    end: () => {
      if (!over) inner.end();
    },
  });
}

/** Watch events are written one a chunk, so chunks are counted. */
function limitEvents(
  inner: Responder,
  events: number,
  onLimit: () => void,
): Responder {
  let left = events;
  let over = false;
  const check = () => {
    if (left > 0 || over) return;
    over = true;
    onLimit();
  };
  return derive(inner, {
    head: (status, headers) => {
      inner.head(status, headers);
      check();
    },
    write: chunk => {
      if (over) return;
      inner.write(chunk);
      left -= 1;
      check();
    },
    end: () => {
      if (!over) inner.end();
    },
  });
}

function splitWrites(inner: Responder, bytes: number): Responder {
  const size = Math.max(1, bytes);
  return derive(inner, {
    write: chunk => {
      for (let at = 0; at < chunk.length; at += size) {
        inner.write(chunk.subarray(at, at + size));
      }
    },
  });
}

function holdHeaders(inner: Responder): Responder {
  let held: (() => void) | undefined;
  const release = () => {
    held?.();
    held = undefined;
  };
  return derive(inner, {
    head: (status, headers) => {
      held = () => inner.head(status, headers);
    },
    write: chunk => {
      release();
      inner.write(chunk);
    },
    end: () => {
      release();
      inner.end();
    },
  });
}
