import type { RequestListener } from 'node:http';
import { ManualClock } from '@internal/plane-simulator';
import { gzipBomb } from '../http/__testUtils__/bombs';
import { collectGarbage } from '../http/__testUtils__/collectGarbage';
import { rawServer, type RawServer } from '../http/__testUtils__/rawServer';
import { Decisions } from './decisions';
import { HttpOpenChoreoApi } from './httpOpenChoreoApi';

// Real sockets on a busy machine take their time.
jest.setTimeout(60_000);

let server: RawServer;
let clock: ManualClock;

const opening = async (answer: RequestListener) => {
  server = await rawServer(answer);
  clock = new ManualClock();
  return new HttpOpenChoreoApi({
    baseUrl: server.url,
    timeoutMs: 10_000,
    timer: clock,
  });
};

afterEach(() => server.close());

const UNAVAILABLE =
  'OpenChoreo does not say what you may see, so nothing is shown';

describe('OpenChoreo’s API, asked who may see what', () => {
  it('is given up at the deadline when twelve answers hang after their headers', async () => {
    let hanging = 0;
    let allHang = () => {};
    const hung = new Promise<void>(resolve => {
      allHang = resolve;
    });
    const api = await opening((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{', () => {
        hanging += 1;
        if (hanging === 12) allHang();
      });
    });
    const asked = Array.from({ length: 12 }, () =>
      api.profile(undefined).catch((error: unknown) => error),
    );
    await hung;
    await collectGarbage();
    clock.advance(10_000);
    for (const error of await Promise.all(asked)) {
      expect(String(error)).toContain(
        `${UNAVAILABLE}: its API does not answer`,
      );
    }
  });

  it.each<[string, RequestListener, string]>([
    [
      'an answer packed to a thousandth of its size',
      (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.end(gzipBomb(500));
      },
      'the answer is larger than',
    ],
    [
      'a redirect',
      (_, response) => {
        response.writeHead(307, { location: '/elsewhere' });
        response.end();
      },
      'the answer is a redirect (307), and none is followed',
    ],
    [
      'a login page',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end('<html>');
      },
      'the answer is a web page',
    ],
    [
      'a cut connection',
      (_, response) => response.destroy(),
      'its API does not answer',
    ],
  ])('is unavailable behind %s, and it is said why', async (_, answer, why) => {
    const api = await opening(answer);
    await expect(api.profile('t')).rejects.toThrow(`${UNAVAILABLE}: ${why}`);
    expect(server.asked).toEqual(['/api/v1/authz/profile']);
  });

  it.each([200, 401, 403, 404, 500])(
    'says of it what it means, and repeats nothing of it: status %i',
    async status => {
      const api = await opening((_, response) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end('"token": hunter2');
      });
      const error = await api.profile('t').catch((why: unknown) => why);
      expect(String(error)).toContain('OpenChoreo does');
      expect(JSON.stringify(error) + String(error)).not.toContain('hunter2');
    },
  );

  it('answers one caller while the question of another hangs', async () => {
    const api = await opening(({ headers }, response) => {
      if (headers.authorization === 'Bearer slow') return;
      response.end('{"capabilities":{"*":{"allowed":[{"path":"*"}]}}}');
    });
    const decisions = new Decisions({ api, now: () => clock.now() });
    const question = { action: 'secretreference:view' };
    const slow = decisions.decide({ user: 'a', token: 'slow' }, [question]);
    slow.catch(() => {});
    expect(
      await decisions.decide({ user: 'b', token: 'quick' }, [question]),
    ).toEqual([true]);
    clock.advance(10_000);
    await expect(slow).rejects.toThrow(UNAVAILABLE);
  });

  it('is asked by one caller in four requests at once, of which none is sent behind one that failed', async () => {
    let underWay = 0;
    let most = 0;
    let fourHang = () => {};
    const hung = new Promise<void>(resolve => {
      fourHang = resolve;
    });
    const api = await opening(({ method }, response) => {
      if (method === 'GET') {
        const user = { type: 'user', entitlement_claim: 'sub' };
        const entitled = { ...user, entitlement_values: ['ada'] };
        response.end(JSON.stringify({ user: entitled }));
        return;
      }
      underWay += 1;
      most = Math.max(most, underWay);
      if (underWay === 4) fourHang();
    });
    const decisions = new Decisions({ api, now: () => clock.now() });
    const questions = Array.from({ length: 10 * 200 }, (_, index) => ({
      action: 'secretreference:view',
      component: `c${index}`,
    }));
    const decided = decisions.decide({ user: 'a', token: 't' }, questions);
    decided.catch(() => {});
    await hung;
    clock.advance(10_000);
    await expect(decided).rejects.toThrow(UNAVAILABLE);
    expect(most).toBe(4);
    expect(server.asked).toHaveLength(1 + 4);
  });
});
