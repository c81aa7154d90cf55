import { subscribe } from 'node:diagnostics_channel';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What is told of a portal. */
export interface PortalUse {
  readonly cpuMs: number;
  readonly rssMb: number;
  /** How late the event loop was, since it was last told. */
  readonly p99Ms: number;
  readonly maxMs: number;
  /** What the process did while one waited for an answer, of 20 answers the most but one: time that others on the machine have no part in. */
  readonly busyP95Ms: number;
}

const RESOLUTION_MS = 5;

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const PRODUCT = '/api/openchoreo-secrets/';

/** Notes what the process does between a question to the product and its answer. That costs something, and the empty route must not look dearer by it. */
function noteBusy(): { p95Ms(): number } {
  const since = new WeakMap<object, number>();
  let busy: number[] = [];
  subscribe('http.server.request.start', message => {
    const { request, response } = Object(message);
    if (request.url.startsWith(PRODUCT)) since.set(response, cpuMs());
  });
  subscribe('http.server.response.finish', message => {
    const begun = since.get(Object(message).response);
    if (begun !== undefined) busy.push(cpuMs() - begun);
  });
  return {
    p95Ms: () => {
      const sorted = busy.sort((a, b) => a - b);
      busy = [];
      return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
    },
  };
}

/** Measures this process. @returns what it cost so far. */
export function measureUse(): () => PortalUse {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const busy = noteBusy();
  return () => {
    const use: PortalUse = {
      cpuMs: cpuMs(),
      busyP95Ms: busy.p95Ms(),
      rssMb: process.memoryUsage.rss() / 2 ** 20,
      p99Ms: delay.percentile(99) / 1e6 - RESOLUTION_MS,
      maxMs: delay.max / 1e6 - RESOLUTION_MS,
    };
    delay.reset();
    return use;
  };
}
