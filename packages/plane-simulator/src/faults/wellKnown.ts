import { FaultEffect } from './effect';

/**
 * Faults that have a name of their own.
 *
 * @public
 */
export const faultEffects = {
  unauthorized: { kind: 'status', code: 401 },
  forbidden: { kind: 'status', code: 403 },
  notFound: { kind: 'status', code: 404 },
  expired: { kind: 'status', code: 410 },
  tooManyRequests: { kind: 'status', code: 429, retryAfterSeconds: 1 },
  /** What is answered for a CRD that is not installed. */
  crdAbsent: {
    kind: 'body',
    code: 404,
    body: '404 page not found\n',
    contentType: 'text/plain; charset=utf-8',
  },
  /** A proxy in front fails with a page of its own. */
  htmlError: {
    kind: 'body',
    code: 500,
    body: '<html><head><title>500 Internal Server Error</title></head><body><h1>Internal Server Error</h1></body></html>',
    contentType: 'text/html',
  },
  /** The gateway, while the agent of the plane is not connected. */
  agentAway: { kind: 'body', code: 502, body: '' },
  /** The gateway, when asked for a watch. */
  watchNotImplemented: {
    kind: 'body',
    code: 501,
    body: 'watch requests are not supported\n',
    contentType: 'text/plain; charset=utf-8',
  },
} satisfies Record<string, FaultEffect>;
