import type { IncomingMessage } from 'node:http';
import { sendBody } from '../apiserver/answer';
import {
  listenOnLoopback,
  type RecordedRequest,
  type Responder,
} from '../apiserver';
import { RequestLog } from '../apiserver/requestLog';
import { systemClock, type Clock } from '../log';
import { evaluates, problem, profile, type ApiReply } from './authzRoutes';
import { isAllowed, type Binding } from './binding';
import { objects, type ObjectSource } from './objectRoutes';
import type { Role } from './roles';
import { Tokens, type TokenSubject } from './tokens';

/** How the API does not answer. @public */
export type ApiOutage = 'refused' | 'error' | 'hang' | 'garbage';

/** @public */
export interface StartOpenChoreoApiOptions {
  readonly bindings: readonly Binding[];
  readonly source: ObjectSource;
  readonly clock?: Clock;
}

/** A running OpenChoreo API. @public */
export interface OpenChoreoApi {
  /** With `/api/v1`, as portals are configured with it. */
  readonly url: string;
  /** Every request so far; the user is the subject of its token. */
  readonly requests: readonly RecordedRequest[];
  /** Who may do what: given and taken while it runs. */
  bindings: readonly Binding[];
  /** Set, it does not answer as it should. */
  outage: ApiOutage | undefined;
  /** @returns a token of whom has a role; none for a guest. */
  tokenFor(role: Role, expiresInMs?: number): string | undefined;
  close(): Promise<void>;
}

const BASE = '/api/v1';

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  incoming.setEncoding('utf8');
  let text = '';
  for await (const chunk of incoming) text += chunk;
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(responder: Responder, { status, body }: ApiReply): void {
  sendBody(responder, status, Buffer.from(JSON.stringify(body)), {
    'content-type': 'application/json',
  });
}

class RunningApi {
  readonly requests = new RequestLog();
  readonly tokens: Tokens;
  bindings: readonly Binding[];
  outage: ApiOutage | undefined;
  private readonly source: ObjectSource;
  private readonly clock: Clock;

  constructor({ bindings, source, clock }: StartOpenChoreoApiOptions) {
    this.bindings = bindings;
    this.source = source;
    this.clock = clock ?? systemClock;
    this.tokens = new Tokens(() => this.clock.now());
  }

  async handle(incoming: IncomingMessage, responder: Responder): Promise<void> {
    const { method = 'GET', url = '/', headers } = incoming;
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const subject = this.tokens.read(headers.authorization);
    this.requests.record({
      method,
      path: pathname,
      query: searchParams.toString(),
      user: subject?.subject,
      at: this.clock.now(),
    });
    const body = await bodyOf(incoming);
    switch (this.outage) {
      case 'hang':
        return;
      case 'error':
        send(responder, problem(500, 'internal error'));
        return;
      case 'garbage':
        sendBody(responder, 200, Buffer.from('{"decision":tr'), {});
        return;
      default:
        send(
          responder,
          subject
            ? this.answer(method, pathname, searchParams, subject, body)
            : problem(401, 'unauthorized'),
        );
    }
  }

  private answer(
    method: string,
    pathname: string,
    query: URLSearchParams,
    subject: TokenSubject,
    body: unknown,
  ): ApiReply {
    const path = pathname.slice(BASE.length);
    // What holds values is nobody's business here.
    if (/\/secrets(\/|$)/.test(path)) return problem(403, 'forbidden');
    switch (`${method} ${path}`) {
      case 'GET /authz/profile':
        return profile(subject, this.bindings, this.clock.now());
      case 'POST /authz/evaluates':
        return evaluates(body, this.bindings);
      default:
        return method === 'GET' && pathname.startsWith(`${BASE}/`)
          ? objects(this.source, path, query, (action, scope, environment) =>
              isAllowed(this.bindings, {
                groups: subject.groups,
                action,
                scope,
                environment,
              }),
            )
          : problem(405, 'method not allowed');
    }
  }
}

/**
 * OpenChoreo's API, as far as portals ask it as their users: what one may do,
 * and lists of what one may view.
 *
 * @public
 */
export async function startOpenChoreoApi(
  options: StartOpenChoreoApiOptions,
): Promise<OpenChoreoApi> {
  const api = new RunningApi(options);
  const { clock = systemClock } = options;
  const server = await listenOnLoopback({
    handle: (incoming, responder) => {
      // Whoever gave up in the middle of a request waits for no answer.
      api.handle(incoming, responder).catch(() => responder.destroy('rst'));
    },
    wallNow: () => clock.now(),
    refusing: () => api.outage === 'refused',
  });
  return {
    url: `${server.url}${BASE}`,
    requests: api.requests.requests,
    get bindings() {
      return api.bindings;
    },
    set bindings(bindings) {
      api.bindings = bindings;
    },
    get outage() {
      return api.outage;
    },
    set outage(outage) {
      api.outage = outage;
      if (outage === 'refused') server.dropConnections();
    },
    tokenFor: (role, expiresInMs) =>
      role === 'guest'
        ? undefined
        : api.tokens.issue({ subject: role, groups: [role] }, expiresInMs),
    close: () => server.close(),
  };
}
