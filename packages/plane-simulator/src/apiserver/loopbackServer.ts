import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { Socket } from 'node:net';
import { Responder } from './exchange';
import { HttpResponder } from './httpResponder';
import { OpenSockets } from './openSockets';

/** @public */
export interface TlsMaterial {
  readonly key: string;
  readonly cert: string;
}

/** @public */
export interface LoopbackServerOptions {
  readonly handle: (request: IncomingMessage, responder: Responder) => void;
  /** What the Date header says. */
  readonly wallNow: () => number;
  readonly tls?: TlsMaterial;
  /** Callers have to show a certificate that this authority signed. */
  readonly clientCa?: string;
  /** While true every connection is reset as it is made. */
  readonly refusing?: () => boolean;
}

/** @public */
export interface LoopbackServer {
  readonly url: string;
  /** Resets every open connection; new ones are served. */
  dropConnections(): void;
  close(): Promise<void>;
}

function callers({ clientCa }: LoopbackServerOptions) {
  return clientCa
    ? { ca: clientCa, requestCert: true, rejectUnauthorized: true }
    : {};
}

/**
 * An HTTP server on a free port of 127.0.0.1 that can be closed at once,
 * whatever is still open on it.
 *
 * @public
 */
export async function listenOnLoopback(
  options: LoopbackServerOptions,
): Promise<LoopbackServer> {
  const sockets = new OpenSockets();
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    const { remotePort } = request.socket;
    const reset = () => sockets.reset(remotePort);
    const responder = new HttpResponder(response, options.wallNow, reset);
    options.handle(request, responder);
  };
  const server = options.tls
    ? createTlsServer({ ...options.tls, ...callers(options) }, onRequest)
    : createServer(onRequest);
  // Idle connections are the tests' business; nothing here runs on real time.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    if (options.refusing?.()) socket.resetAndDestroy();
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const scheme = options.tls ? 'https' : 'http';
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    dropConnections: () => sockets.resetAll(),
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        sockets.destroyAll();
      }),
  };
}
