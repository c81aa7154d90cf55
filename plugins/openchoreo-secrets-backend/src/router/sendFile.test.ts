import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import express from 'express';
import request from 'supertest';
import { sendFile, type SentFile } from './sendFile';

const LINE = `${'x'.repeat(70_000)}\n`;

let server: Server;
/** How the last file ended. */
let ended: Promise<void>;

afterEach(async () => {
  await new Promise(closed => server.close(closed));
});

function serve(change: Partial<SentFile>): Server {
  const file: SentFile = {
    name: 'some.csv',
    type: 'text/csv',
    asOf: 'as of now',
    tagged: '',
    *steps() {
      return () => ['a\n', 'b\n'];
    },
    last: () => [],
    ...change,
  };
  const app = express();
  app.get('/', (req, res) => {
    ended = sendFile(req, res, file);
    // What it is refused for is looked at by the test.
    ended.catch(() => {});
  });
  server = app.listen(0, '127.0.0.1');
  return server;
}

/** What is made of a file, line by line, while somebody takes it. */
function* made(lines: Iterable<string>, count: { lines: number }) {
  for (const line of lines) {
    count.lines += 1;
    yield line;
  }
}

function* endless() {
  for (;;) yield LINE;
}

/** Who asks, and reads nothing. */
async function silent(): Promise<IncomingMessage> {
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const asked = get({ port, host: '127.0.0.1' });
  const [response] = await once(asked, 'response');
  response.on('error', () => {});
  return response;
}

describe('a file', () => {
  it('holds its lines and what comes last, as an attachment with a tag', async () => {
    const { text, headers } = await request(
      serve({ last: () => ['end\n'] }),
    ).get('/');
    expect(text).toBe('a\nb\nend\n');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="some.csv"',
    );
    expect(headers.etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(headers['cache-control']).toBe('private, no-cache');
  });

  it('that is known is not sent again, whatever comes last', async () => {
    let times = 0;
    serve({
      last: () => {
        times += 1;
        return [`as of ${times}`];
      },
    });
    const first = await request(server).get('/');
    const known = await request(server)
      .get('/')
      .set('If-None-Match', first.headers.etag);
    expect(known.status).toBe(304);
  });

  it.each([
    ['lines', { steps: () => stepsTo(['c\n']) }],
    ['what is tagged besides', { tagged: 'other' }],
  ])('of other %s has another tag', async (_, change) => {
    const one = await request(serve({})).get('/');
    await new Promise(closed => server.close(closed));
    const other = await request(serve(change)).get('/');
    expect(other.headers.etag).not.toBe(one.headers.etag);
  });

  it('that is long is sent whole', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => `${n}${LINE}`);
    const { text } = await request(serve({ steps: () => stepsTo(lines) })).get(
      '/',
    );
    expect(text).toBe(lines.join(''));
  });

  it('lets others have their turn, before its first line and between two', async () => {
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => {
      now += 1;
      return now;
    });
    let turns = 0;
    let over = false;
    const others = (async () => {
      for (; !over; turns += 1) await turn();
    })();
    function* steps() {
      for (let step = 0; step < 100; step += 1) yield;
      return () => Array.from({ length: 100 }, () => 'line\n');
    }
    await request(serve({ steps })).get('/');
    over = true;
    await others;
    clock.mockRestore();
    // One in eight of two hundred.
    expect(turns).toBeGreaterThan(24);
  });

  it('is made no faster than it is taken, and no longer than somebody takes it', async () => {
    const count = { lines: 0 };
    let tagged = false;
    serve({
      *steps() {
        return () => {
          const first = !tagged;
          tagged = true;
          // Long enough not to be kept.
          return first
            ? Array.from({ length: 40 }, () => LINE)
            : made(endless(), count);
        };
      },
    });
    const reader = await silent();
    for (let n = 0; n < 2_000; n += 1) await turn();
    const before = count.lines;
    for (let n = 0; n < 200; n += 1) await turn();
    expect(count.lines).toBe(before);
    reader.destroy();
    await ended;
  });

  it('is not gone on with where nobody waits for its first line', async () => {
    let steps = 0;
    let isGone = () => {};
    const gone = new Promise<void>(resolve => {
      isGone = resolve;
    });
    serve({
      *steps() {
        for (; ; steps += 1) {
          if (steps === 1) isGone();
          yield;
        }
      },
    });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const asked = get({ port, host: '127.0.0.1' });
    asked.on('error', () => {});
    await gone;
    asked.destroy();
    await ended;
    expect(steps).toBeGreaterThan(0);
  });

  it('that cannot be gone on with breaks off, and is not taken for a whole one', async () => {
    function* broken() {
      yield* Array.from({ length: 40 }, () => LINE);
      throw new Error('no more');
    }
    let tagged = false;
    serve({
      *steps() {
        return () => {
          const first = !tagged;
          tagged = true;
          return first ? Array.from({ length: 40 }, () => LINE) : broken();
        };
      },
    });
    await expect(request(server).get('/')).rejects.toThrow('aborted');
    await expect(ended).rejects.toThrow('no more');
  });
});

function* stepsTo(lines: readonly string[]) {
  return () => lines;
}
