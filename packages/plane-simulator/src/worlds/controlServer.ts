import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { fieldsAt } from '../eso/fields';
import { LogError } from '../log';
import { actionNamed } from './actions';
import { isRole, ROLES } from '../openchoreoApi';
import { ControlError, RunningWorld } from './runningWorld';

/**
 * The world's control over HTTP, on loopback: `POST /control/<action>` with
 * JSON, and `GET /control/token?role=<role>` for a token of whom has it.
 */
export interface ControlServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens for control requests. */
export async function listenForControl(
  world: RunningWorld,
  port = 0,
): Promise<ControlServer> {
  const server = createServer((request, response) => {
    answer(world, request).then(
      ({ status, body }) => reply(request, response, status, body),
      error => reply(request, response, 500, { error: String(error) }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/control`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

async function answer(
  world: RunningWorld,
  request: IncomingMessage,
): Promise<Answer> {
  const { pathname, searchParams } = new URL(
    request.url ?? '/',
    'http://world',
  );
  const [, name] = /^\/control\/(\w+)$/.exec(pathname) ?? [];
  if (request.method === 'GET' && name === 'token') {
    return tokenOf(world, searchParams.get('role') ?? '');
  }
  if (request.method !== 'POST' || !name) {
    return { status: 404, body: { error: 'POST /control/<action>' } };
  }
  try {
    const text = await readBody(request);
    const input: unknown = text === '' ? {} : JSON.parse(text);
    actionNamed(name)(world, fieldsAt(input));
    return { status: 200, body: { ok: true } };
  } catch (error) {
    const wrong =
      error instanceof ControlError ||
      error instanceof LogError ||
      error instanceof SyntaxError;
    if (wrong) return { status: 400, body: { error: error.message } };
    throw error;
  }
}

/** A guest has no token. */
function tokenOf({ api }: RunningWorld, role: string): Answer {
  if (isRole(role)) {
    return { status: 200, body: { token: api.tokenFor(role) ?? null } };
  }
  const known = Object.keys(ROLES).join(', ');
  return {
    status: 400,
    body: { error: `role ${role} is not one of ${known}` },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8');
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

function isLocal(origin: string | undefined): origin is string {
  return /^http:\/\/(localhost|127\.0\.0\.1):\d+$/.test(origin ?? '');
}

function reply(
  { headers: { origin } }: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: object,
): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    // The demo's pages ask from another port of this machine, and no others may.
    ...(isLocal(origin) && { 'access-control-allow-origin': origin }),
  });
  response.end(JSON.stringify(body));
}
