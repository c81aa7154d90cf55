import type { FaultEffect, FaultMatch } from '@internal/plane-simulator';
import type { Fault } from './fault';
import type { Random } from './random';
import { clusterOf, planesIn, type BrokenWorld } from './world';

const PAGE = '<html><h1>Bad Gateway</h1>password=c4n4ryProxyQx7Zk2</html>';

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
  ['html', { kind: 'body', code: 502, body: PAGE }],
  ['garbage', { kind: 'body', code: 200, body: '{"items":[{"metadata"' }],
  ['null', { kind: 'body', code: 200, body: 'null' }],
  ['other', { kind: 'body', code: 200, body: '{"kind":"Pod","items":7}' }],
  ['half', { kind: 'cutAfterBytes', bytes: 2_000, ending: 'fin' }],
  ['torn', { kind: 'cutAfterBytes', bytes: 900, ending: 'rst' }],
  ['ended', { kind: 'cutAfterBytes', bytes: 900, ending: 'complete' }],
  ['stuck', { kind: 'hangMidBody', bytes: 1_500 }],
  ['split', { kind: 'split', bytes: 7 }],
  ['slow', { kind: 'trickle', bytes: 400, everyMs: 40 }],
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

function offline({ world, spec }: BrokenWorld, name: string): Fault {
  const { server } = clusterOf(world, name);
  return {
    what: `${name}: offline`,
    dark: planesIn(spec, name),
    begin: () => {
      server.faults.offline = true;
      return () => {
        server.faults.offline = false;
      };
    },
  };
}

function dropped({ world }: BrokenWorld, name: string): Fault {
  const { server } = clusterOf(world, name);
  return {
    what: `${name}: connections dropped`,
    dark: [],
    begin: () => {
      server.dropConnections();
      return () => {};
    },
  };
}

/** What goes wrong with an API server. */
export function anyClusterFault(
  broken: BrokenWorld,
  name: string,
  random: Random,
): Fault {
  const { world, spec } = broken;
  const kind = random.between(0, 9);
  if (kind === 0) return offline(broken, name);
  if (kind === 1) return dropped(broken, name);
  const { server } = clusterOf(world, name);
  const [what, effect] = random.of(EFFECTS);
  const [where, match] = random.of(MATCHES);
  const isTotal = where === 'everything' && TOTAL.has(what);
  return {
    what: `${name}: ${what} of ${where}`,
    dark: isTotal ? planesIn(spec, name) : [],
    begin: () => {
      const end = server.faults.add({ match, effect });
      server.dropConnections();
      return end;
    },
  };
}
