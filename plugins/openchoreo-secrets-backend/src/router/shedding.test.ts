import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import Router from 'express-promise-router';
import request from 'supertest';
import { Callers } from '../access/caller';
import { Shedding, tellBusy, type SheddingOptions } from './shedding';

const BOUNDS = {
  requests: { running: 2, waiting: 2, ownRunning: 1, ownWaiting: 1 },
  exports: { running: 2, waiting: 2, ownRunning: 1, ownWaiting: 0 },
};

const USER = 'user:default/';

const ON_TIME = { ofNext: () => ({ lateMs: 0, asked: 1 }) };

/** A route that is answered once it is let go, and what was asked of it so far. */
function start(lag: SheddingOptions['lag'] = ON_TIME) {
  const open: (() => void)[] = [];
  const arrivals: (() => void)[] = [];
  let begun = 0;
  const httpAuth = mockServices.httpAuth.mock();
  httpAuth.credentials.mockImplementation(
    async req => mockCredentials.user(`${USER}${req.get('x-user')}`) as never,
  );
  const shedding = new Shedding({
    callers: new Callers({ httpAuth, signIn: true }),
    bounds: BOUNDS,
    lag,
  });
  const router = Router();
  router.get(
    '/slow',
    shedding.bounded(async (_req, res) => {
      begun += 1;
      arrivals.splice(0).forEach(arrived => arrived());
      await new Promise<void>(go => {
        open.push(go);
      });
      res.json({ fine: true });
    }),
  );
  router.use(tellBusy);
  const app = express().use(router);
  const server = app.listen(0, '127.0.0.1');
  const ask = (user: string, path = '/slow') =>
    request(server)
      .get(path)
      .set('x-user', user)
      .then(answer => answer);
  return {
    ask,
    identified: httpAuth.credentials,
    begun: () => begun,
    /** Resolves once the route was entered so often. */
    async entered(times: number) {
      while (begun < times) {
        await new Promise<void>(arrived => {
          arrivals.push(arrived);
        });
      }
    },
    /** Lets go of all that is and will be. */
    async finish(all: readonly Promise<request.Response>[]) {
      let done = false;
      const answers = Promise.all(all).finally(() => {
        done = true;
      });
      while (!done) {
        open.splice(0).forEach(go => go());
        await new Promise(setImmediate);
      }
      server.close();
      return answers;
    },
  };
}

const refused = (answers: readonly request.Response[]) =>
  answers.filter(({ status }) => status === 503);

describe('what is asked of the back end', () => {
  it('waits in its turn, and past the bound of one caller is told so at once, with when to ask again', async () => {
    const { ask, finish, entered } = start();
    const asked = ['ada', 'ada', 'ada', 'ada'].map(user => ask(user));
    await entered(1);
    const told: request.Response[] = [];
    asked.forEach(each => each.then(answer => told.push(answer)));
    while (told.length < 2) await new Promise(setImmediate);
    expect(told.map(({ status }) => status)).toEqual([503, 503]);
    expect(told[0].headers['retry-after']).toBe('5');
    expect(told[0].headers['cache-control']).toBe('no-store');
    expect(told[0].body).toEqual({
      error: {
        name: 'BusyError',
        message: 'You ask for too much at once. Try again in a while',
      },
      request: { method: 'GET', url: '/slow' },
      response: { statusCode: 503 },
    });
    const answers = await finish(asked);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
  });

  it('is answered to others while one asks for too much', async () => {
    const { ask, finish, entered } = start();
    const hog = Array.from({ length: 6 }, () => ask('ada'));
    await entered(1);
    const other = ask('bob');
    await entered(2);
    const answers = await finish([...hog, other]);
    expect(answers.at(-1)?.status).toBe(200);
    expect(refused(answers)).toHaveLength(4);
  });

  it('is refused past the bound of all', async () => {
    const { ask, finish, entered, begun } = start();
    const users = ['ada', 'bob', 'eve', 'ida', 'joe', 'kim'];
    const asked = users.map(user => ask(user));
    await entered(2);
    const told: number[] = [];
    asked.forEach(each => each.then(({ status }) => told.push(status)));
    while (told.length < 2) await new Promise(setImmediate);
    expect(told).toEqual([503, 503]);
    expect(begun()).toBe(2);
    const answers = await finish(asked);
    expect(refused(answers)[0].body.error.message).toBe(
      'Too much is asked for at once. Try again in a while',
    );
  });

  it('is one file at a time for one caller', async () => {
    const { ask, finish, entered } = start();
    const first = ask('ada', '/slow?format=csv');
    await entered(1);
    expect((await ask('ada', '/slow?format=json')).status).toBe(503);
    const other = ask('bob', '/slow?format=csv');
    await entered(2);
    const answers = await finish([first, other]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('is refused while the event loop is late, before anybody is asked who it is', async () => {
    const { ask, finish, identified } = start({
      ofNext: () => ({ lateMs: 301, asked: 9 }),
    });
    const [answer] = await finish([ask('ada')]);
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.body.error.message).toBe(
      'Too much is asked for at once. Try again in a while',
    );
    expect(identified).not.toHaveBeenCalled();
  });

  it.each([
    ['a few ask, however late it is', { lateMs: 10_000, asked: 8 }],
    ['it is hardly late, however many ask', { lateMs: 300, asked: 1_000 }],
  ])('is answered where %s', async (_, late) => {
    const { ask, finish } = start({ ofNext: () => late });
    const [answer] = await finish([ask('ada')]);
    expect(answer.status).toBe(200);
  });
});
