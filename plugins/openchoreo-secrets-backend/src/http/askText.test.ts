import { ManualClock } from '@internal/plane-simulator';
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { brotliBomb, gzipBomb } from './__testUtils__/bombs';
import { collectGarbage } from './__testUtils__/collectGarbage';
import { rawServer, type RawServer } from './__testUtils__/rawServer';
import { askText } from './askText';
import { RefusedAnswer } from './refusedAnswer';

// Real sockets on a busy machine take their time.
jest.setTimeout(60_000);

const MEGABYTE = 1024 * 1024;

let server: RawServer | undefined;
let clock: ManualClock;
beforeEach(() => {
  clock = new ManualClock();
});
afterEach(() => server?.close());

const ask = async (maxBytes = MEGABYTE) =>
  askText(
    { url: `${server?.url}/asked`, method: 'GET', headers: {} },
    { timer: clock, deadlineMs: 10_000, maxBytes },
  );

const answering = async (answer: RequestListener) => {
  server = await rawServer(answer);
};

const packed =
  (encoding: string, body: Buffer): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-encoding': encoding });
    response.end(body);
  };

describe('the bounded client', () => {
  it('ends twelve answers that hang after their headers, whatever the garbage collector does', async () => {
    let hanging = 0;
    let allHang = () => {};
    const hung = new Promise<void>(resolve => {
      allHang = resolve;
    });
    await answering((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"items":[', () => {
        hanging += 1;
        if (hanging === 12) allHang();
      });
    });
    const ended = Promise.allSettled(Array.from({ length: 12 }, () => ask()));
    await hung;
    await collectGarbage();
    clock.advance(10_000);
    expect((await ended).map(({ status }) => status)).toEqual(
      Array.from({ length: 12 }, () => 'rejected'),
    );
  });

  it.each([
    ['gzip', gzipBomb(500)],
    ['br', brotliBomb(200)],
  ])('stops to unpack %s at the cap', async (encoding, bomb) => {
    await answering(packed(encoding, bomb));
    const before = process.memoryUsage().arrayBuffers;
    await expect(ask(4 * MEGABYTE)).rejects.toMatchObject({ why: 'tooLarge' });
    const grown = process.memoryUsage().arrayBuffers - before;
    expect(grown).toBeLessThan(64 * MEGABYTE);
  });

  it('unpacks what comes packed without having been asked for', async () => {
    await answering((request, response) => {
      const accepted = String(request.headers['accept-encoding']);
      packed('gzip', gzipSync(accepted))(request, response);
    });
    expect(await ask()).toEqual({ status: 200, text: 'identity' });
  });

  it.each(['zstd', 'gzip, gzip'])(
    'refuses what is packed by %s',
    async encoding => {
      await answering(packed(encoding, Buffer.from('x')));
      await expect(ask()).rejects.toMatchObject({ why: 'encoding' });
    },
  );

  it.each([301, 302, 303, 307, 308])(
    'follows no redirect by %s, and says so',
    async status => {
      await answering((_, response) => {
        response.writeHead(status, { location: '/elsewhere' });
        response.end();
      });
      await expect(ask()).rejects.toMatchObject({
        why: 'redirect',
        message: `the answer is a redirect (${status}), and none is followed`,
      });
      expect(server?.asked).toEqual(['/asked']);
    },
  );

  it('ends a body without end at the cap', async () => {
    await answering((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    await expect(ask()).rejects.toMatchObject({ why: 'tooLarge' });
  });

  it('takes no web page for an answer', async () => {
    await answering((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<html>Sign in</html>');
    });
    await expect(ask()).rejects.toThrow(RefusedAnswer);
  });

  it('is not held by another one that hangs', async () => {
    await answering((request, response) => {
      response.writeHead(200);
      if (request.headers.first) response.write('…');
      else response.end('whole');
    });
    const url = `${server?.url}/`;
    const bounds = { timer: clock, deadlineMs: 10_000, maxBytes: MEGABYTE };
    const headers = { first: 'yes' };
    const hanging = askText({ url, method: 'GET', headers }, bounds);
    hanging.catch(() => {});
    expect((await ask()).text).toBe('whole');
    clock.advance(10_000);
    await expect(hanging).rejects.toThrow();
  });
});
