import { gzipSync } from 'node:zlib';
import { Reply, Responder, ServerRequest } from './exchange';
import { failure, StatusError, StatusObject } from './status';

// The threshold below which upstream does not compress.
const gzipAboveBytes = 128 * 1024;

/** Writes a reply, whole or as a stream. */
export function answer(
  reply: Reply,
  request: ServerRequest,
  responder: Responder,
): void {
  switch (reply.kind) {
    case 'stream':
      reply.start(responder);
      return;
    case 'text':
      sendBody(responder, reply.code, Buffer.from(reply.text), {
        'content-type': 'text/plain; charset=utf-8',
        'x-content-type-options': 'nosniff',
      });
      return;
    default:
      sendJson(reply, request, responder);
  }
}

export function answerError(
  error: unknown,
  request: ServerRequest,
  responder: Responder,
): void {
  const status =
    error instanceof StatusError
      ? error.status
      : failure(500, 'InternalError', `Internal error occurred: ${error}`);
  answer(statusReply(status), request, responder);
}

/** A Status as a reply, with the header that repeats when to come back. */
export function statusReply(status: StatusObject): Reply {
  const retry = status.details?.retryAfterSeconds;
  return {
    kind: 'json',
    code: status.code,
    body: status,
    headers: retry === undefined ? {} : { 'retry-after': String(retry) },
  };
}

/** A whole body with its length, so that a cut is seen as one. */
export function sendBody(
  responder: Responder,
  code: number,
  body: Buffer,
  headers: Readonly<Record<string, string>>,
): void {
  responder.head(code, { ...headers, 'content-length': String(body.length) });
  responder.write(body);
  responder.end();
}

function sendJson(
  reply: Extract<Reply, { kind: 'json' }>,
  request: ServerRequest,
  responder: Responder,
): void {
  const body = Buffer.from(`${JSON.stringify(reply.body)}\n`);
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'no-cache, private',
    ...reply.headers,
  };
  const asked = /\bgzip\b/.test(
    String(request.headers['accept-encoding'] ?? ''),
  );
  if (asked && body.length > gzipAboveBytes) {
    sendBody(responder, reply.code, gzipSync(body, { level: 1 }), {
      ...headers,
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
    });
    return;
  }
  sendBody(responder, reply.code, body, headers);
}
