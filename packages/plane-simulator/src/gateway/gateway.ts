import type { IncomingMessage } from 'node:http';
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
import { refusal, textReply, type GatewayEra } from './gatewayRules';
import { parseProxyPath, type ProxyTarget } from './proxyPath';

/** A plane's agent, as the gateway knows it. @public */
export interface GatewayPlane {
  readonly planeType: string;
  readonly planeId: string;
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
  /** The authority of callers' certificates; without it anybody may call, as before 1.2. */
  readonly clientCa?: string;
  /** After this long an answer is given up. */
  readonly timeoutMs?: number;
}

/** A running cluster gateway. @public */
export interface Gateway {
  readonly url: string;
  /** Every request so far, the refused ones included. */
  readonly requests: readonly RecordedRequest[];
  /** Whether agents are there, and whether they can ask their clusters. */
  readonly agents: Agents;
  close(): Promise<void>;
}

const TIMEOUT_MS = 30_000;

/** What agents do at the moment, by plane id. @public */
export class Agents {
  private readonly away = new Set<string>();
  private readonly failing = new Set<string>();

  setConnected(planeId: string, connected: boolean): void {
    if (connected) this.away.delete(planeId);
    else this.away.add(planeId);
  }

  setFailing(planeId: string, failing: boolean): void {
    if (failing) this.failing.add(planeId);
    else this.failing.delete(planeId);
  }

  isAway(planeId: string): boolean {
    return this.away.has(planeId);
  }

  isFailing(planeId: string): boolean {
    return this.failing.has(planeId);
  }
}

function requestOf(incoming: IncomingMessage): ServerRequest {
  const [path, search = ''] = (incoming.url ?? '/').split('?', 2);
  const { method = 'GET', headers } = incoming;
  const query = new URLSearchParams(search);
  return { method, path, query, headers, user: undefined };
}

const NO_AGENT = textReply(502, 'proxy request failed');

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
  if (!plane || agents.isAway(planeId)) {
    answer(NO_AGENT, request, responder);
    return;
  }
  const resource = namespace ? `${namespace}/${name}` : name;
  if (!plane.resources.includes(resource)) {
    const text = `Agent not authorized for CR ${resource}`;
    answer(textReply(403, text), request, responder);
    return;
  }
  if (agents.isFailing(planeId)) {
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
  const handle = (incoming: IncomingMessage, responder: Responder) => {
    const request = requestOf(incoming);
    const { method, path, query } = request;
    requests.record({
      method,
      path,
      query: query.toString(),
      user: undefined,
      at: clock.now(),
    });
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
  });
  return {
    url: server.url,
    requests: requests.requests,
    agents,
    close: () => server.close(),
  };
}
