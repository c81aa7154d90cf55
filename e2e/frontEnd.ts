import { createServer, request } from 'node:http';

/** The front end at an origin of its own. */
export interface FrontEnd {
  readonly url: string;
  end(): Promise<void>;
}

/** Gives the front end from another port than the back end's, as `npm start` does: its files come from the product, and no API is here. */
export async function startFrontEnd(
  port: number,
  product: string,
): Promise<FrontEnd> {
  const server = createServer(({ url = '/', method, headers }, response) => {
    if (url.startsWith('/api/')) {
      response.writeHead(404).end();
      return;
    }
    const asked = request(new URL(url, product), { method, headers }, given => {
      response.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(response);
    });
    asked.on('error', () => response.writeHead(502).end());
    asked.end();
  });
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done));
  return {
    url: `http://localhost:${port}`,
    async end() {
      server.closeAllConnections();
      await new Promise(done => server.close(done));
    },
  };
}
