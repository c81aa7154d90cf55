import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';

const MB = 2 ** 20;

/** An answer that nobody can use, and that has no end worth waiting for. */
export type Blanks = 'blanks' | 'packed blanks';

/** What was asked. */
interface Asked {
  readonly authorization: string;
  readonly body: string;
}

/** Answers in the way of the plugins of a portal. */
export interface PortalPeer {
  readonly asked: readonly Asked[];
  /** From now on: so many blanks, or what is made of a question. */
  answer(what: Blanks | ((body: string) => unknown), status?: number): void;
  /** Every plugin is found here. */
  readonly discovery: ReturnType<typeof discoveryOf>;
  stop(): Promise<void>;
}

function discoveryOf(url: string) {
  return createServiceFactory({
    service: coreServices.discovery,
    deps: {},
    factory: () => ({
      getBaseUrl: async () => url,
      getExternalBaseUrl: async () => '',
    }),
  });
}

function* blanks(megabytes: number) {
  const piece = Buffer.alloc(MB, ' ');
  for (let count = 0; count < megabytes; count += 1) {
    yield piece;
  }
}

async function askedBy(req: IncomingMessage): Promise<Asked> {
  const { authorization = '' } = req.headers;
  return { authorization, body: await text(req) };
}

/** Starts it. */
export async function startPortalPeer(): Promise<PortalPeer> {
  const asked: Asked[] = [];
  let says: Parameters<PortalPeer['answer']> = [() => ({})];
  const server = createServer(async (req, res) => {
    const question = await askedBy(req);
    asked.push(question);
    const [what, status = 200] = says;
    res.statusCode = status;
    res.setHeader('content-type', 'application/json');
    if (typeof what === 'function') {
      res.end(JSON.stringify(what(question.body)));
      return;
    }
    const body = Readable.from(blanks(300));
    body.on('error', () => {});
    if (what === 'blanks') {
      body.pipe(res);
    } else {
      res.setHeader('content-encoding', 'gzip');
      body.pipe(createGzip()).pipe(res);
    }
  });
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    answer: (...given) => {
      asked.length = 0;
      says = given;
    },
    discovery: discoveryOf(`http://127.0.0.1:${port}`),
    stop: async () => {
      server.closeAllConnections();
      await new Promise(done => {
        server.close(done);
      });
    },
  };
}
