import {
  resources,
  type FaultEffect,
  type FaultMatch,
  type RunningCluster,
} from '@internal/plane-simulator';
import type { Random } from './random';

/** One fault, as a trace tells of it. */
export interface Fault {
  readonly what: string;
  /** Nothing of the cluster is heard while it lasts. */
  readonly total: boolean;
  /** Begins it; the answer ends it. */
  readonly begin: (cluster: RunningCluster) => () => void;
}

const EFFECTS: readonly (readonly [string, FaultEffect])[] = [
  ['latency', { kind: 'latency', ms: 700 }],
  ['reset', { kind: 'reset' }],
  ['hang', { kind: 'hang' }],
  ['401', { kind: 'status', code: 401 }],
  ['403', { kind: 'status', code: 403 }],
  ['404', { kind: 'status', code: 404 }],
  ['410', { kind: 'status', code: 410 }],
  ['429', { kind: 'status', code: 429, retryAfterSeconds: 1 }],
  ['500', { kind: 'status', code: 500 }],
  ['503', { kind: 'status', code: 503 }],
  [
    'html',
    {
      kind: 'body',
      code: 502,
      body: '<html><h1>Bad Gateway</h1>password=c4n4ryProxyQx7Zk2</html>',
    },
  ],
  ['garbage', { kind: 'body', code: 200, body: '{"items":[{"metadata"' }],
  ['null', { kind: 'body', code: 200, body: 'null' }],
  ['other', { kind: 'body', code: 200, body: '{"kind":"Pod","items":7}' }],
  ['half', { kind: 'cutAfterBytes', bytes: 2_000, ending: 'fin' }],
  ['torn', { kind: 'cutAfterBytes', bytes: 900, ending: 'rst' }],
  ['ended', { kind: 'cutAfterBytes', bytes: 900, ending: 'complete' }],
  ['stuck', { kind: 'hangMidBody', bytes: 1_500 }],
  ['split', { kind: 'split', bytes: 7 }],
  ['silence', { kind: 'silence', afterEvents: 0 }],
  ['watchEnds', { kind: 'cutAfterEvents', events: 1, ending: 'rst' }],
  ['2030', { kind: 'dateHeader', value: 'Tue, 01 Jan 2030 00:00:00 GMT' }],
  ['1970', { kind: 'dateHeader', value: 'Thu, 01 Jan 1970 00:00:00 GMT' }],
  ['noDate', { kind: 'dateHeader', value: '' }],
  ['compact', { kind: 'compact' }],
  ['rewound', { kind: 'resetRevision', revision: 1 }],
];

const MATCHES: readonly (readonly [string, FaultMatch])[] = [
  ['everything', {}],
  ['lists', { verb: 'list' }],
  ['watches', { verb: 'watch' }],
  ['secrets', { resource: 'externalsecrets' }],
  ['stores', { resource: 'clustersecretstores' }],
  ['events', { resource: 'events' }],
];

/** After these, nothing counts as heard. */
const TOTAL = new Set(['reset', 'hang', '500', '503', 'html', 'garbage']);

/** The id of a cluster becomes another, as of one that was rebuilt. */
function swapId({ log, server }: RunningCluster, id: string): void {
  const name = 'kube-system';
  log.delete(resources.namespaces, { name });
  log.apply(resources.namespaces, { metadata: { name, uid: id } });
  server.dropConnections();
}

function ofEffect(random: Random): Fault {
  const [what, effect] = random.of(EFFECTS);
  const [where, match] = random.of(MATCHES);
  return {
    what: `${what} of ${where}`,
    total: where === 'everything' && TOTAL.has(what),
    begin: ({ server }) => {
      const end = server.faults.add({ match, effect });
      server.dropConnections();
      return end;
    },
  };
}

/** Any of them. */
export function anyFault(random: Random): Fault {
  const kind = random.between(0, 9);
  if (kind === 0) {
    return {
      what: 'offline',
      total: true,
      begin: ({ server }) => {
        server.faults.offline = true;
        return () => {
          server.faults.offline = false;
        };
      },
    };
  }
  if (kind === 1) {
    const id = `rebuilt-${random.between(0, 1_000_000)}`;
    return {
      what: `rebuilt as ${id}`,
      total: false,
      begin: cluster => {
        swapId(cluster, id);
        return () => {};
      },
    };
  }
  if (kind === 2) {
    return {
      what: 'connections dropped',
      total: false,
      begin: ({ server }) => {
        server.dropConnections();
        return () => {};
      },
    };
  }
  return ofEffect(random);
}
