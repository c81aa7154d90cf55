import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import { answer, sendBody } from '../apiserver/answer';
import {
  listenOnLoopback,
  type RecordedRequest,
  type Responder,
  type ServerRequest,
  type TlsMaterial,
} from '../apiserver';
import { RequestLog } from '../apiserver/requestLog';
import { systemClock, type Clock } from '../log';
import { askAgent, type AgentAccess } from './agent';
import { Agents, type AgentKey } from './agents';
import { refusal, textReply, type GatewayEra } from './gatewayRules';
import { parseProxyPath, type ProxyTarget } from './proxyPath';

/** A plane's agent, and what the gateway lets it be asked for. @public */
export interface GatewayPlane extends AgentKey {
  /** The custom resources that its certificate is good for: `namespace/name`, or `name`. */
  readonly resources: readonly string[];
  readonly access: AgentAccess;
}

/** @public */
export interface StartGatewayOptions {
  readonly era?: GatewayEra;
  readonly planes: readonly GatewayPlane[];
  readonly clock?: Clock;
  readonly tls?: TlsMaterial;
  /** The authorities of callers' certificates; without it anybody may call, as before 1.2. */
  readonly clientCa?: string;
  /** After this long an answer is given up. */
  readonly timeoutMs?: number;
}

/** How a gateway does not answer as it should. @public */
export type GatewayOutage = 'refused' | 'hang' | 'error' | 'page';

/** A running cluster gateway. @public */
export interface Gateway {
  readonly url: string;
  /** Every request so far, the refused ones included. */
  readonly requests: readonly RecordedRequest[];
  /** Whether agents are there, and whether they can ask their clusters. */
  readonly agents: Agents;
  /** Set, it does not answer as it should. */
  outage: GatewayOutage | undefined;
  close(): Promise<void>;
}

const TIMEOUT_MS = 30_000;

function requestOf(incoming: IncomingMessage): ServerRequest {
  const [path, search = ''] = (incoming.url ?? '/').split('?', 2);
  const { method = 'GET', headers } = incoming;
  const query = new URLSearchParams(search);
  return { method, path, query, headers, user: undefined };
}

/** The name on the caller's certificate, which nobody checks. */
function callerOf({ socket }: IncomingMessage): string | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  const name = socket.getPeerCertificate().subject?.CN;
  return Array.isArray(name) ? name[0] : name;
}

const NO_AGENT = textReply(502, 'proxy request failed');

const BROKEN = textReply(500, 'internal error');
const PAGE = Buffer.from('<html><h1>Bad Gateway</h1></html>');

/** Answers, or does not, as an outage has it. */
function fail(
  outage: GatewayOutage,
  request: ServerRequest,
  responder: Responder,
): void {
  if (outage === 'error') answer(BROKEN, request, responder);
  if (outage === 'page') {
    sendBody(responder, 502, PAGE, { 'content-type': 'text/html' });
  }
}

/** Passes one request that the gateway does not refuse by itself. */
async function pass(
  target: ProxyTarget,
  request: ServerRequest,
  responder: Responder,
  {
    planes,
    agents,
    clock = systemClock,
    timeoutMs = TIMEOUT_MS,
  }: StartGatewayOptions & { agents: Agents },
): Promise<void> {
  const { planeType, planeId, namespace, name } = target;
  const plane = planes.find(
    each => each.planeType === planeType && each.planeId === planeId,
  );
  if (!plane || agents.isAway(target)) {
    answer(NO_AGENT, request, responder);
    return;
  }
  const resource = namespace ? `${namespace}/${name}` : name;
  if (!plane.resources.includes(resource)) {
    const text = `Agent not authorized for CR ${resource}`;
    answer(textReply(403, text), request, responder);
    return;
  }
  if (agents.isFailing(target)) {
    sendBody(responder, 404, Buffer.alloc(0), {});
    return;
  }
  // A watch that is not recognised as one would never end.
  const limit = new AbortController();
  const stop = clock.setTimeout(() => limit.abort(), timeoutMs);
  responder.onClose(() => limit.abort());
  const { code, headers, body } = await askAgent(
    plane.access,
    target.path,
    request,
    limit.signal,
  );
  stop();
  if (limit.signal.aborted) answer(NO_AGENT, request, responder);
  else sendBody(responder, code, body, headers);
}

/**
 * The cluster gateway of OpenChoreo: passes requests to the agents of planes,
 * and refuses what it cannot pass.
 *
 * @public
 */
export async function startGateway(
  options: StartGatewayOptions,
): Promise<Gateway> {
  const { era = '1.2', clock = systemClock, tls, clientCa } = options;
  const requests = new RequestLog();
  const agents = new Agents();
  let outage: GatewayOutage | undefined;
  const handle = (incoming: IncomingMessage, responder: Responder) => {
    const request = requestOf(incoming);
    const { method, path, query } = request;
    requests.record({
      method,
      path,
      query: query.toString(),
      user: callerOf(incoming),
      at: clock.now(),
    });
    if (outage) {
      fail(outage, request, responder);
      return;
    }
    const target = parseProxyPath(path);
    const refused = target
      ? refusal(era, target, request)
      : textReply(400, 'invalid proxy URL');
    if (refused) answer(refused, request, responder);
    else if (target)
      void pass(target, request, responder, { ...options, agents });
  };
  const server = await listenOnLoopback({
    handle,
    wallNow: () => clock.now(),
    tls,
    clientCa,
    refusing: () => outage === 'refused',
  });
  return {
    url: server.url,
    requests: requests.requests,
    agents,
    get outage() {
      return outage;
    },
    set outage(next) {
      outage = next;
      // What is under way breaks off.
      if (next) server.dropConnections();
    },
    close: () => server.close(),
  };
}
