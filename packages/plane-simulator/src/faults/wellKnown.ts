import { FaultEffect } from './effect';

const named = (name: string) => ({ name, resourceVersion: '1' });

const line = (type: string, object: object) =>
  `${JSON.stringify({ type, object })}\n`;

/** An Event about one object, as long as the API server lets one be, and a page of a list that has a next one. */
const longEvent = {
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { ...named('much'), namespace: 'default' },
  involvedObject: {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    namespace: 'default',
    name: 'much',
  },
  type: 'Warning',
  reason: 'UpdateFailed',
  source: { component: 'external-secrets' },
  message: 'access denied to "secret/data/x" '.repeat(480),
};
const page = {
  apiVersion: 'v1',
  kind: 'List',
  metadata: { resourceVersion: '1', continue: 'more' },
  items: Array.from({ length: 500 }, (_, i) => ({ metadata: named(`n${i}`) })),
};

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
  /** Of what a watch may bring, nothing that says anything, and without end. */
  newlines: { kind: 'endless', of: '\n' },
  bookmarks: { kind: 'endless', of: line('BOOKMARK', { metadata: named('') }) },
  lineWithoutEnd: { kind: 'endless', of: 'x' },
  longEvents: { kind: 'endless', of: line('MODIFIED', longEvent) },
  /** Of a list, a page without end, and one page after the other. */
  pageWithoutEnd: {
    kind: 'endless',
    head: '{"items":[',
    of: '{"metadata":{}},',
  },
  listWithoutEnd: {
    kind: 'body',
    code: 200,
    body: JSON.stringify(page),
    contentType: 'application/json',
  },
} satisfies Record<string, FaultEffect>;
