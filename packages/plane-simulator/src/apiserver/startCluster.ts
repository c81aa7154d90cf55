import { IncomingMessage } from 'node:http';
import { withFaults } from '../faults/faultLayer';
import { FaultPlan, FaultRule } from '../faults/faultPlan';
import { Clock, ClusterLog, systemClock } from '../log';
import { answer, answerError } from './answer';
import { Handler, Responder, ServerRequest } from './exchange';
import { listenOnLoopback } from './loopbackServer';
import { newClusterLog } from './newClusterLog';
import { Grant, readEverything } from './rbac';
import { RecordedRequest, RequestLog } from './requestLog';
import { route } from './route';

/** @public */
export interface StartClusterOptions {
  readonly name: string;
  readonly clock?: Clock;
  /** A fresh cluster, when absent. */
  readonly log?: ClusterLog;
  /** Bearer tokens and whose they are; one reader's, when absent. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** What users may read: everything, when absent. */
  readonly rbac?: readonly Grant[];
  readonly tls?: {
    readonly key: string;
    readonly cert: string;
    /** What clients have to trust; the certificate itself, when absent. */
    readonly ca?: string;
  };
  readonly faults?: readonly FaultRule[];
  /** Whether watches may send initial events; on since Kubernetes 1.34. */
  readonly watchList?: boolean;
  /** Whether objects say who wrote which of their fields, as real ones do; not, when absent. */
  readonly managedFields?: boolean;
}

/**
 * A running API server on 127.0.0.1 with the cluster behind it.
 *
 * @public
 */
export interface PlaneCluster {
  readonly name: string;
  readonly url: string;
  /** A token that is valid at the start. */
  readonly token: string;
  readonly caPem: string | undefined;
  readonly clock: Clock;
  readonly log: ClusterLog;
  readonly faults: FaultPlan;
  /** Every request so far, the refused ones included. */
  readonly requests: readonly RecordedRequest[];
  onRequest(listener: (request: RecordedRequest) => void): () => void;
  setTokens(tokens: Readonly<Record<string, string>>): void;
  setRbac(grants: readonly Grant[]): void;
  /** Resets what is open, as a restart of the server does. */
  dropConnections(): void;
  close(): Promise<void>;
}

/** @public */
export async function startCluster(
  options: StartClusterOptions,
): Promise<PlaneCluster> {
  const { name, tls } = options;
  const clock = options.clock ?? options.log?.clock ?? systemClock;
  const log = options.log ?? newClusterLog({ clock, name });
  const faults = new FaultPlan(options.faults);
  const requests = new RequestLog();
  let tokens = options.tokens ?? { [`${name}-token`]: `${name}-reader` };
  let rbac = options.rbac ?? readEverything;
  const { watchList = true, managedFields = false } = options;

  const correct: Handler = (request, responder) => {
    route({ log, rbac, watchList, managedFields }, request).then(
      reply => answer(reply, request, responder),
      error => answerError(error, request, responder),
    );
  };
  const faulty = withFaults(faults, log, correct);
  const handle = (incoming: IncomingMessage, responder: Responder) => {
    const request = toRequest(incoming, tokens);
    const { method, path, user } = request;
    const query = incoming.url?.split('?')[1] ?? '';
    requests.record({ method, path, query, user, at: clock.now() });
    faulty(request, responder);
  };
  const server = await listenOnLoopback({
    handle,
    wallNow: () => log.wallNow(),
    tls,
    refusing: () => faults.offline,
  });
  const stopListening = faults.onOffline(() => server.dropConnections());
  return {
    name,
    url: server.url,
    token: Object.keys(tokens)[0] ?? '',
    caPem: tls && (tls.ca ?? tls.cert),
    clock,
    log,
    faults,
    requests: requests.requests,
    onRequest: listener => requests.subscribe(listener),
    setTokens: next => {
      tokens = next;
    },
    setRbac: next => {
      rbac = next;
    },
    dropConnections: () => server.dropConnections(),
    close: () => {
      stopListening();
      return server.close();
    },
  };
}

function toRequest(
  incoming: IncomingMessage,
  tokens: Readonly<Record<string, string>>,
): ServerRequest {
  const [path, query = ''] = (incoming.url ?? '/').split('?', 2);
  const { headers, method = 'GET' } = incoming;
  const [, bearer] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? [];
  const user =
    bearer !== undefined && Object.hasOwn(tokens, bearer)
      ? tokens[bearer]
      : undefined;
  return { method, path, query: new URLSearchParams(query), headers, user };
}
