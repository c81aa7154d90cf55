import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { CatalogHealthAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What the server does with a request. */
export type Behaviour =
  | { readonly say: CatalogHealthAnswerDto; readonly etag?: string }
  | { readonly status: number; readonly text?: string; readonly to?: string }
  | { readonly hang: true; readonly afterHeaders?: boolean };

export const NOTHING: CatalogHealthAnswerDto = {
  components: [],
  systems: [],
  environments: [],
  planes: [],
};

/** Stands in for the back end of secret health, on a real socket. */
export class HealthServer {
  behaviour: Behaviour = { say: NOTHING };
  readonly asked: {
    readonly url?: string;
    readonly method?: string;
    readonly authorization?: string;
    readonly etag?: string;
  }[] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const { behaviour } = this;
      this.record(request);
      if ('hang' in behaviour) {
        if (behaviour.afterHeaders) response.write('{');
        return;
      }
      if ('status' in behaviour) {
        const { status, text = '', to } = behaviour;
        response.writeHead(status, to ? { location: to } : {});
        response.end(text);
        return;
      }
      const { say, etag } = behaviour;
      if (etag) response.setHeader('etag', etag);
      const same = etag && request.headers['if-none-match'] === etag;
      response.statusCode = same ? 304 : 200;
      response.end(same ? undefined : JSON.stringify(say));
    });
  }

  async start(): Promise<string> {
    await new Promise<void>(done => this.server.listen(0, '127.0.0.1', done));
    const address = this.server.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(done => this.server.close(done));
  }

  private record({ url, method, headers }: IncomingMessage): void {
    const { authorization, 'if-none-match': etag } = headers;
    this.asked.push({ url, method, authorization, etag });
  }
}
