import { createServer, request, type Server } from 'node:http';

/** One address behind which another cluster may be put. */
export interface Switchboard {
  readonly url: string;
  /** Puts another server behind it, and cuts what is open. */
  connect(url: string): void;
  close(): Promise<void>;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts it on a free port of 127.0.0.1. */
export async function switchboard(first: string): Promise<Switchboard> {
  let target = first;
  const server = createServer(({ url, headers }, response) => {
    const onward = request(`${target}${url}`, { headers }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      response.flushHeaders();
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    onward.end();
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    connect: url => {
      target = url;
      server.closeAllConnections();
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
